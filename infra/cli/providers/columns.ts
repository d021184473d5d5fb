import { fold } from '../../../shared/domain/text/fold.ts';

/** Columns of a register, each with its heading and other headings seen for it, compared without case and diacritics. */
export const columns = {
  provider: {
    title: 'Denumire furnizor',
    also: ['Furnizor', 'Denumirea furnizorului', 'Furnizor de servicii sociale', 'Nume furnizor'],
  },
  accreditation: { title: 'Acreditare', also: ['Certificat de acreditare', 'Certificat acreditare'] },
  service: {
    title: 'Denumire serviciu',
    also: ['Serviciu', 'Denumire serviciu social', 'Denumirea serviciului social', 'Serviciu social'],
  },
  code: { title: 'Cod serviciu', also: ['Cod', 'Cod serviciu social', 'Codul serviciului', 'Cod nomenclator'] },
  licence: { title: 'Licență', also: ['Licență de funcționare', 'Nr. licență'] },
  siruta: { title: 'Cod SIRUTA', also: ['SIRUTA'] },
  place: { title: 'Localitate', also: ['Localitatea'] },
  address: { title: 'Adresă', also: ['Adresa', 'Adresa serviciului'] },
  coverage: { title: 'Arie deservită', also: ['Aria deservită', 'Acoperire'] },
  capacity: { title: 'Capacitate', also: ['Capacitate (locuri)', 'Nr. locuri', 'Număr locuri'] },
  occupancy: { title: 'Locuri ocupate', also: ['Ocupate', 'Ocupare'] },
  waitingList: { title: 'Listă de așteptare', also: ['Lista de așteptare', 'În așteptare'] },
  ages: { title: 'Vârste', also: ['Vârsta', 'Grupa de vârstă', 'Vârsta beneficiarilor'] },
  measures: { title: 'Măsură', also: ['Măsura', 'Măsuri'] },
  ceilings: { title: 'Plafon venit', also: ['Plafon de venit', 'Venit maxim'] },
  needs: { title: 'Nevoi', also: ['Nevoi acoperite'] },
  person: { title: 'Persoană de contact', also: ['Persoana de contact', 'Contact'] },
  phone: { title: 'Telefon', also: ['Tel.', 'Nr. telefon'] },
  email: { title: 'E-mail', also: ['Email', 'Adresa de e-mail'] },
} as const satisfies Record<string, { title: string; also: readonly string[] }>;

export type Column = keyof typeof columns;

const isColumn = (name: string): name is Column => Object.hasOwn(columns, name);
export const columnNames: readonly Column[] = Object.keys(columns).filter(isColumn);

/** The column a heading stands for; null: none of a register's. */
export const columnOf = (heading: string): Column | null => {
  const written = fold(heading);
  return (
    columnNames.find((name) => [columns[name].title, ...columns[name].also].some((one) => fold(one) === written)) ??
    null
  );
};

/** What a register cannot be read without; the place by code or by name. */
export const missingColumns = (present: ReadonlySet<Column>): string[] => [
  ...(['provider', 'service', 'code', 'capacity'] as const)
    .filter((name) => !present.has(name))
    .map((name) => columns[name].title),
  ...(present.has('siruta') || present.has('place') ? [] : [`${columns.place.title} (sau ${columns.siruta.title})`]),
];
