import { type DescribedProvider, type RegisterFile } from '../../../shared/domain/provider/plan-import.ts';
import { canonical } from '../../../shared/domain/provider/differences.ts';
import { type ProviderId, type ServiceId } from '../../../shared/domain/provider/ids.ts';
import { type Column, columnNames, columns } from './columns.ts';
import { type Finding } from './finding.ts';
import { type ReadRow } from './read-row.ts';

type Content = NonNullable<ReadRow['content']>;
type Described = { row: number; providerId: ProviderId } & Content;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const capitals = (text: string): number => text.match(/\p{Lu}/gu)?.length ?? 0;
const diacritics = (text: string): number => text.match(/\P{ASCII}/gu)?.length ?? 0;

/**
 * The value most rows have; among equals the one with most diacritics, then with fewest capitals,
 * then the first in order. So the order of rows does
 * not matter. Null when no row has one.
 */
const mostWritten = (values: readonly (string | null)[]): string | null => {
  const counts = [
    ...Map.groupBy(
      values.filter((value) => value !== null),
      (value) => value,
    ),
  ];
  const [best] = counts.toSorted(
    ([a, as], [b, bs]) =>
      bs.length - as.length || diacritics(b) - diacritics(a) || capitals(a) - capitals(b) || compare(a, b),
  );
  return best?.[0] ?? null;
};

/** What a row says of its service, its spelling aside. */
const meaningOf = ({ service: { asWritten, name, ...meaning } }: Described): string => canonical(meaning);

const writingOf = ({ service }: Described): string => canonical([service.name, service.asWritten]);

/** The first column in which two rows of one service say different things. */
const differingColumn = (one: Described, other: Described): Column | null =>
  columnNames.find(
    (name) =>
      (one.service.asWritten[columns[name].title] ?? '') !== (other.service.asWritten[columns[name].title] ?? ''),
  ) ?? null;

/** Rows of one service: the same said again is told, different things said of it make all of them unreadable. */
const settle = (rows: readonly Described[]): { service: Described | null; findings: Finding[] } => {
  const inOrder = rows.toSorted((a, b) => a.row - b.row);
  const [first] = inOrder;
  if (first === undefined) return { service: null, findings: [] };
  if (new Set(rows.map(meaningOf)).size > 1) {
    const findings = inOrder.map((one): Finding => {
      const others = inOrder.filter((other) => other !== one && meaningOf(other) !== meaningOf(one));
      const [other] = others;
      return {
        row: one.row,
        column: other === undefined ? null : differingColumn(one, other),
        level: 'unread',
        reason: `același serviciu ca la ${others.map(({ row }) => `rândul ${row}`).join(', ')}, cu alte date`,
      };
    });
    return { service: null, findings };
  }
  const [chosen = first] = rows.toSorted((a, b) => compare(writingOf(a), writingOf(b)));
  const findings = inOrder.slice(1).map(({ row }): Finding => ({
    row,
    column: null,
    level: 'noted',
    reason: `repetă rândul ${first.row}; s-a luat o dată`,
  }));
  return { service: chosen, findings };
};

const toProvider = (
  providerId: ProviderId,
  rows: readonly Described[],
  services: readonly Described[],
): DescribedProvider => {
  const of = (pick: (one: Described) => string | null) => mostWritten(rows.map(pick));
  return {
    providerId,
    name: of(({ provider }) => provider.name) ?? '',
    accreditation: of(({ provider }) => provider.accreditation),
    contact: {
      person: of(({ provider }) => provider.contact.person),
      phone: of(({ provider }) => provider.contact.phone),
      email: of(({ provider }) => provider.contact.email),
    },
    services: services.map(({ service }) => service).toSorted((a, b) => compare(a.serviceId, b.serviceId)),
  };
};

export type Gathered = { file: RegisterFile; findings: Finding[]; rowsIn: number };

/** Puts rows together to providers with their services; the order of the rows leaves no trace. */
export const gatherRegister = (rows: readonly ReadRow[]): Gathered => {
  const described = rows.flatMap(({ row, providerId, content }): Described[] =>
    content === null || providerId === null ? [] : [{ row, providerId, ...content }],
  );
  const settled = new Map<ServiceId, ReturnType<typeof settle>>(
    [...Map.groupBy(described, ({ service }) => service.serviceId)].map(([id, same]) => [id, settle(same)]),
  );
  const contradicted = described.filter(({ service }) => settled.get(service.serviceId)?.service === null);
  const kept = described.filter((one) => !contradicted.includes(one));
  const services = [...settled.values()].flatMap(({ service }) => service ?? []);

  const providers = [...Map.groupBy(kept, ({ providerId }) => providerId)].map(([providerId, own]) =>
    toProvider(
      providerId,
      own,
      services.filter((one) => one.providerId === providerId),
    ),
  );
  const findings = [...rows.flatMap((one) => one.findings), ...[...settled.values()].flatMap((one) => one.findings)];
  const unreadRows = rows.filter(({ content }) => content === null);
  return {
    file: {
      providers: providers.toSorted((a, b) => compare(a.providerId, b.providerId)),
      partlyRead: new Set([...unreadRows, ...contradicted].flatMap(({ providerId }) => providerId ?? [])),
      unattributed: unreadRows.some(({ providerId }) => providerId === null),
    },
    findings: findings.toSorted((a, b) => a.row - b.row),
    rowsIn: kept.length,
  };
};
