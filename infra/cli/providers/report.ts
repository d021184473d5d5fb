import { type ImportPlan, type PlannedChange } from '../../../shared/domain/provider/plan-import.ts';
import { type ProviderChange } from '../../../shared/domain/provider/provider-change.ts';
import { counted, type Finding, findingText } from './finding.ts';
import { type PlannedImport, type ReadRegister } from './import-register.ts';

const delimiterNames: Readonly<Record<string, string>> = { ';': 'punct și virgulă', ',': 'virgulă', '\t': 'tabulator' };

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [title, ...lines.map((line) => `  ${line}`)];

const ofLevel = (findings: readonly Finding[], level: Finding['level']): Finding[] =>
  findings.filter((finding) => finding.level === level);

const rowsOf = (findings: readonly Finding[]): number => new Set(findings.map(({ row }) => row)).size;

/** What was found in the file: how it was read, each row that was not, each that was read with something left out. */
export const readingReport = (name: string, { encoding, table, findings, file, rowsIn }: ReadRegister): string[] => {
  const [unread, noted] = [ofLevel(findings, 'unread'), ofLevel(findings, 'noted')];
  const services = file.providers.flatMap((one) => one.services).length;
  return [
    `${name}: ${encoding}, separator ${delimiterNames[table.delimiter] ?? table.delimiter}, ${counted(table.rows.length, 'rând', 'rânduri')}.`,
    ...section(
      'Coloane necunoscute, necitite:',
      table.ignored.map((heading) => `„${heading}”`),
    ),
    ...section(
      `${counted(rowsOf(unread), 'rând necitit', 'rânduri necitite')}, care nu intră în registru:`,
      unread.map(findingText),
    ),
    ...section(`${counted(rowsOf(noted), 'rând citit', 'rânduri citite')} cu observații:`, noted.map(findingText)),
    `Citite: ${counted(rowsIn, 'rând', 'rânduri')}, ${counted(file.providers.length, 'furnizor', 'furnizori')}, ${counted(services, 'serviciu', 'servicii')}.`,
  ];
};

const changeWords = {
  registered: 'nou',
  updated: 'schimbat',
  removed: 'a ieșit din registru',
  restored: 'a revenit în registru',
  confirmed: 'confirmat',
} as const satisfies Record<ProviderChange['kind'], string>;

const serviceCounts = ({ before, after }: PlannedChange): string => {
  const was = new Map(before?.services.map((service) => [service.serviceId, service.state]));
  const count = (fits: (state: string, earlier: string | undefined) => boolean) =>
    after.services.filter(({ serviceId, state }) => fits(state, was.get(serviceId))).length;
  const added = count((state, earlier) => state === 'offered' && earlier !== 'offered');
  const gone = count((state, earlier) => state === 'removed' && earlier === 'offered');
  return [
    ...(added > 0 ? [counted(added, 'serviciu nou', 'servicii noi')] : []),
    ...(gone > 0 ? [`${counted(gone, 'serviciu ieșit', 'servicii ieșite')} din registru`] : []),
  ].join(', ');
};

const changeLine = (planned: PlannedChange): string => {
  const services = serviceCounts(planned);
  return `${planned.after.name}: ${changeWords[planned.change.kind]}${services === '' ? '' : ` (${services})`}`;
};

const heldLines = ({ held }: ImportPlan, { register }: PlannedImport): string[] =>
  held.map(({ providerId, serviceId }) => {
    const provider = register.find((one) => one.providerId === providerId);
    const service = provider?.services.find((one) => one.serviceId === serviceId);
    return `${provider?.name ?? providerId}: ${service?.name ?? serviceId}`;
  });

const inOrder = new Intl.Collator('ro');

/** What the file changes in the register. */
export const planReport = (planned: PlannedImport): string[] => {
  const { plan } = planned;
  return [
    ...section('Lipsesc din fișier, dar rămân, fiindcă un rând necitit poate fi al lor:', heldLines(plan, planned)),
    ...(plan.changes.length === 0
      ? ['Registrul este deja ca în fișier.']
      : section(
          `În registru: ${counted(plan.changes.length, 'furnizor schimbat', 'furnizori schimbați')}; neschimbați: ${plan.unchanged}.`,
          plan.changes.map(changeLine).toSorted(inOrder.compare),
        )),
  ];
};
