import { type Digest } from '../../../shared/domain/kernel/ids.ts';
import { type CountyCode } from '../../../shared/domain/places/county.ts';
import { type Contact, type DescribedService, type Occupation } from '../../../shared/domain/provider/provider.ts';
import { providerIdOf, type ProviderId, serviceIdOf } from '../../../shared/domain/provider/ids.ts';
import { type CodeFault, parseServiceCode } from '../../../shared/domain/provider/service-code.ts';
import { fold } from '../../../shared/domain/text/fold.ts';
import { type Column, columnNames, columns } from './columns.ts';
import { type Finding } from './finding.ts';
import {
  isEmpty,
  readAges,
  readCeilings,
  readCount,
  readEmail,
  readMeasures,
  readNeeds,
  readPhone,
  tidy,
} from './read-cells.ts';
import { readPlace } from './read-place.ts';
import { type TableRow } from './read-table.ts';

/** What a row says of the provider, beside its service. */
export type RowProvider = { name: string; accreditation: string | null; contact: Contact };

export type ReadRow = {
  row: number;
  /** Null when not even the provider is named. */
  providerId: ProviderId | null;
  findings: Finding[];
  /** Null when the row could not be read. */
  content: { provider: RowProvider; service: DescribedService } | null;
};

const codeReasons = {
  'code-missing': 'lipsește; serviciul este în registru fără cod',
  'code-class': 'nu începe cu o clasă CAEN de asistență socială (87.., 88..); serviciul este în registru fără cod',
  'code-format': 'nu are forma unui cod din nomenclator (de exemplu 8790 CR-C-I); serviciul este în registru fără cod',
} as const satisfies Record<CodeFault, string>;

const coverageOf = (text: string): 'unit' | 'county' | null => {
  const written = fold(text);
  if (written === '' || ['localitate', 'localitatea', 'uat', 'comuna', 'orasul', 'municipiul'].includes(written))
    return 'unit';
  return /^(?:tot )?judet/.test(written) ? 'county' : null;
};

/** Collects what is to be told of one row. */
const makeReader = ({ row, cells }: TableRow) => {
  const findings: Finding[] = [];
  const tell = (level: Finding['level'], column: Column | null, reason: string): void => {
    findings.push({ row, column, level, reason });
  };
  const text = (column: Column): string => cells[column] ?? '';
  const optional = (column: Column): string | null => (isEmpty(text(column)) ? null : tidy(text(column)));
  return {
    findings,
    text,
    optional,
    note: (column: Column, reason: string) => {
      tell('noted', column, reason);
    },
    refuse: (column: Column | null, reason: string) => {
      tell('unread', column, reason);
    },
    /** The value of a cell, or `otherwise` when it cannot be read, which refuses the row. */
    need: <T>(
      column: Column,
      read: (cell: string) => { ok: true; value: T } | { ok: false; error: string },
      otherwise: T,
    ): T => {
      const answer = read(text(column));
      if (answer.ok) return answer.value;
      tell('unread', column, answer.error);
      return otherwise;
    },
  };
};
type Reader = ReturnType<typeof makeReader>;

const readContact = ({ text, optional, note }: Reader): Contact => {
  const [phone, email] = [readPhone(text('phone')), readEmail(text('email'))];
  if (phone === null && optional('phone') !== null)
    note('phone', `„${tidy(text('phone'))}” nu este un număr de telefon`);
  if (email === null && optional('email') !== null)
    note('email', `„${tidy(text('email'))}” nu este o adresă de e-mail`);
  return { person: optional('person'), phone, email };
};

const readCode = ({ text, note }: Reader) => {
  const code = parseServiceCode(text('code'));
  if (code.ok) return code.value;
  const written = tidy(text('code'));
  note('code', `${written === '' ? '' : `„${written}” `}${codeReasons[code.error]}`);
  return null;
};

const readOccupation = ({ need, note }: Reader): Occupation => {
  const capacity = need('capacity', readCount, null);
  const occupancy = need('occupancy', readCount, null);
  const waitingList = need('waitingList', readCount, null);
  if (capacity !== null && occupancy !== null && occupancy > capacity)
    note('occupancy', `${occupancy} de locuri ocupate din ${capacity}`);
  return { capacity, occupancy, waitingList };
};

const readCoverage = ({ text, note }: Reader): 'unit' | 'county' => {
  const read = coverageOf(text('coverage'));
  if (read === null)
    note('coverage', `„${tidy(text('coverage'))}” nu este „localitate” sau „județ”; s-a luat localitatea`);
  return read ?? 'unit';
};

const readServedNeeds = ({ text, note }: Reader): DescribedService['needs'] => {
  const { needs, unknown } = readNeeds(text('needs'));
  if (unknown.length > 0) note('needs', `nu sunt în lista de nevoi: ${unknown.map((one) => `„${one}”`).join(', ')}`);
  return needs;
};

/** A separator inside a text shifts every cell after it: nothing of the row can be trusted, not even whose it is. */
const surplusOf = ({ row, surplus }: TableRow): Finding | null => {
  if (surplus.length === 0) return null;
  const cells = surplus.map((cell) => `„${tidy(cell)}”`).join(', ');
  return { row, column: null, level: 'unread', reason: `are mai multe celule decât capul de tabel (${cells})` };
};

/** Reads one row; whatever is wrong with it is found at once. */
export const readRow = (written: TableRow, { county, digest }: { county: CountyCode; digest: Digest }): ReadRow => {
  const { row, cells } = written;
  const reader = makeReader(written);
  const { text, optional, refuse, note, need, findings } = reader;

  const surplusFinding = surplusOf(written);
  if (surplusFinding !== null) return { row, providerId: null, findings: [surplusFinding], content: null };
  const name = fold(text('provider')) === '' ? null : optional('provider');
  const providerId = name === null ? null : providerIdOf(name, digest);
  if (name === null) refuse('provider', 'lipsește');
  const service = optional('service');
  if (service === null) refuse('service', 'lipsește');

  const place = readPlace({ siruta: text('siruta'), place: text('place') }, county);
  if (!place.ok) refuse(place.error.column, place.error.reason);
  else if (place.value.doubt !== null) note('place', place.value.doubt);

  const code = readCode(reader);
  const inFile = readOccupation(reader);
  const eligibility = {
    ages: need('ages', readAges, []),
    measures: need('measures', readMeasures, []),
    incomeCeilings: need('ceilings', readCeilings, []),
  };
  const [coverage, needs, contact] = [readCoverage(reader), readServedNeeds(reader), readContact(reader)];

  const unread = findings.some(({ level }) => level === 'unread');
  if (unread || name === null || providerId === null || service === null || !place.ok)
    return { row, providerId, findings: findings.filter(({ level }) => level === 'unread'), content: null };
  const where = place.value.place;
  return {
    row,
    providerId,
    findings,
    content: {
      provider: { name, accreditation: optional('accreditation'), contact },
      service: {
        serviceId: serviceIdOf(providerId, { name: service, code, siruta: where.siruta }, digest),
        name: service,
        code,
        licence: optional('licence'),
        place: where,
        address: optional('address'),
        coverage,
        needs,
        eligibility,
        inFile,
        asWritten: Object.fromEntries(
          columnNames.flatMap((column): [string, string][] => {
            const cell = cells[column] ?? '';
            return cell === '' ? [] : [[columns[column].title, cell]];
          }),
        ),
      },
    },
  };
};
