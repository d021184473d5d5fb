import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRegister, type ReadRegister } from '../../../../../infra/cli/providers/import-register.ts';
import { planReport, readingReport } from '../../../../../infra/cli/providers/report.ts';
import { sha256 } from '../../../../../shared/adapters/crypto/digest.ts';
import { planImport } from '../../../../../shared/domain/provider/plan-import.ts';
import { imported } from '../../../../support/builders/provider.ts';
import { after, hour, monday } from '../../../../support/builders/time.ts';

const sample = readFileSync(
  new URL('../../../../../samples/providers/registru-furnizori.csv', import.meta.url),
  'utf8',
);
const [heading = '', ...sampleRows] = sample.trimEnd().split('\r\n');

const options = { county: 'BC', digest: sha256 } as const;
const read = (text: string): ReadRegister => {
  const answer = readRegister(new TextEncoder().encode(text), options);
  if (!answer.ok) throw new Error(answer.error);
  return answer.value;
};
const refusal = (text: string): string | null => {
  const answer = readRegister(new TextEncoder().encode(text), options);
  return answer.ok ? null : answer.error;
};

const short = 'Furnizor;Serviciu;Cod;Localitate;Capacitate;Ocupate';
const findings = (...rows: string[]) =>
  read([short, ...rows].join('\n')).findings.map(({ row, column, level, reason }) => [row, column, level, reason]);

describe('the sample register', () => {
  const register = read(sample);

  it('has 77 rows of 30 providers and is read with this report', () => {
    expect(sampleRows).toHaveLength(77);
    expect(readingReport('registru-furnizori.csv', register)).toMatchInlineSnapshot(`
      [
        "registru-furnizori.csv: UTF-8, separator punct și virgulă, 77 de rânduri.",
        "6 rânduri necitite, care nu intră în registru:",
        "  rândul 7, „Denumire furnizor”: lipsește",
        "  rândul 28, „Capacitate”: „douăzeci și patru” nu este un număr de locuri sau de persoane",
        "  rândul 39, „Localitate”: „Buda” poate fi Buda (Berzunți), Buda (Blăgești), Buda (Răchitoasa); completați codul SIRUTA",
        "  rândul 60, „Capacitate”: același serviciu ca la rândul 65, cu alte date",
        "  rândul 65, „Capacitate”: același serviciu ca la rândul 60, cu alte date",
        "  rândul 69: are mai multe celule decât capul de tabel („parohia@exemplu.invalid”)",
        "14 rânduri citite cu observații:",
        "  rândul 5, „Locuri ocupate”: 23 de locuri ocupate din 20",
        "  rândul 11, „Cod serviciu”: „0” lipsește; serviciul este în registru fără cod",
        "  rândul 18: repetă rândul 14; s-a luat o dată",
        "  rândul 21, „Cod serviciu”: lipsește; serviciul este în registru fără cod",
        "  rândul 32, „Cod serviciu”: „0” lipsește; serviciul este în registru fără cod",
        "  rândul 36, „Cod serviciu”: lipsește; serviciul este în registru fără cod",
        "  rândul 45, „Locuri ocupate”: 41 de locuri ocupate din 38",
        "  rândul 46, „Cod serviciu”: lipsește; serviciul este în registru fără cod",
        "  rândul 51, „Cod serviciu”: „0” lipsește; serviciul este în registru fără cod",
        "  rândul 61, „Cod serviciu”: lipsește; serviciul este în registru fără cod",
        "  rândul 62, „Telefon”: „interior 12” nu este un număr de telefon",
        "  rândul 63, „Cod serviciu”: „0” lipsește; serviciul este în registru fără cod",
        "  rândul 63, „Telefon”: „interior 12” nu este un număr de telefon",
        "  rândul 64, „E-mail”: „pod@exemplu” nu este o adresă de e-mail",
        "  rândul 66, „Nevoi”: nu sunt în lista de nevoi: „meditații”",
        "  rândul 66, „E-mail”: „pod@exemplu” nu este o adresă de e-mail",
        "Citite: 71 de rânduri, 30 de furnizori, 70 de servicii.",
      ]
    `);
  });

  it('is imported all the same: 30 providers, 70 services, codes in one spelling', () => {
    const providers = imported(register.file);
    const services = providers.flatMap((one) => one.services);
    expect([providers.length, services.length]).toEqual([30, 70]);
    const codes = services.flatMap(({ code }) => code ?? []);
    expect(codes).toHaveLength(62);
    for (const code of codes) expect(code).toMatch(/^8[78]\d\d [A-Z]+(-[A-Z]+)+$/);
    const written = services.map(({ code, asWritten }) => [asWritten['Cod serviciu'], code]);
    expect(written).toContainEqual(['8790 cr–mc–i', '8790 CR-MC-I']);
    expect(written).toContainEqual(['8790.CR.D.VII', '8790 CR-D-VII']);
    expect(written).toContainEqual(['8790CR-C-1', '8790 CR-C-I']);
    expect(written).toContainEqual(['0', null]);
  });

  it('writes each provider one way, whatever the rows do', () => {
    const names = register.file.providers.map(({ name }) => name);
    expect(names).toContain('Direcția Județeană de Protecție Exemplu');
    expect(names).toContain('Fundația Casa Albă Exemplu');
    expect(names.filter((name) => /[şţŞŢ]|\s\s/.test(name))).toEqual([]);
  });

  it('tells what it would change, and the second time nothing', () => {
    const plan = planImport([], register.file, { by: 'registrator', now: monday });
    expect(planReport({ plan, register: [] })).toEqual(
      expect.arrayContaining([
        'În registru: 30 de furnizori schimbați; neschimbați: 0.',
        '  Direcția Județeană de Protecție Exemplu: nou (9 servicii noi)',
      ]),
    );
    const before = imported(register.file);
    const again = planImport(before, register.file, { by: 'registrator', now: after(monday, hour) });
    expect(again).toEqual({ changes: [], unchanged: 30, held: [] });
    expect(planReport({ plan: again, register: before })).toEqual(['Registrul este deja ca în fișier.']);
  });

  it('is the same register in whatever order its rows are', () => {
    const expected = read(sample).file;
    fc.assert(
      fc.property(fc.shuffledSubarray(sampleRows, { minLength: sampleRows.length }), (rows) => {
        expect(read([heading, ...rows].join('\r\n')).file).toEqual(expected);
      }),
      { numRuns: 15, endOnFailure: true },
    );
  });
});

describe('an import', () => {
  const good = 'Asociația Unu;Cantină;8899 CPDH-I;Bacău;20;18';

  it('names row, column and reason of what it cannot read, and reads the rest', () => {
    expect(findings(good, ';Azil;8730 CR-V-I;Bacău;multe;1', 'Doi;;0;Nicăieri;5;')).toEqual([
      [3, 'provider', 'unread', 'lipsește'],
      [3, 'capacity', 'unread', '„multe” nu este un număr de locuri sau de persoane'],
      [4, 'service', 'unread', 'lipsește'],
      [4, 'place', 'unread', '„Nicăieri” nu este o localitate a județului BC; completați codul SIRUTA'],
    ]);
  });

  it('takes rows without a code, or with none that can be read, and says so', () => {
    const rows = ['Unu;A;;Bacău;1;', 'Unu;B;0;Bacău;1;', 'Unu;C;878 CR;Bacău;1;', 'Unu;D;8790;Bacău;1;'];
    const { file, findings: told } = read([short, ...rows].join('\n'));
    expect(file.providers[0]?.services.map(({ code }) => code)).toEqual([null, null, null, null]);
    expect(told.map(({ row, level, reason }) => [row, level, reason.split(';')[0]])).toEqual([
      [2, 'noted', 'lipsește'],
      [3, 'noted', '„0” lipsește'],
      [4, 'noted', '„878 CR” nu începe cu o clasă CAEN de asistență socială (87.., 88..)'],
      [5, 'noted', '„8790” nu are forma unui cod din nomenclator (de exemplu 8790 CR-C-I)'],
    ]);
  });

  it('counts a repeated row once, and trusts none of two that contradict each other', () => {
    expect(findings(good, 'ASOCIATIA UNU;cantina;8899CPDH I;mun. Bacău;20 locuri;18')).toEqual([
      [3, null, 'noted', 'repetă rândul 2; s-a luat o dată'],
    ]);
    const two = read([short, good, 'Asociația Unu;Cantină;8899 CPDH-I;Bacău;25;18', 'Unu;Azil;0;Bacău;3;'].join('\n'));
    expect(two.findings.filter(({ level }) => level === 'unread')).toMatchObject([
      { row: 2, column: 'capacity', reason: 'același serviciu ca la rândul 3, cu alte date' },
      { row: 3, column: 'capacity', reason: 'același serviciu ca la rândul 2, cu alte date' },
    ]);
    expect(two.file.providers.map(({ name }) => name)).toEqual(['Unu']);
    expect(two.file.partlyRead.size).toBe(1);
  });

  it('tells services apart by name, code and place', () => {
    const rows = [
      good,
      good.replace('Cantină', 'Azil'),
      good.replace('CPDH-I', 'CPDH-II'),
      good.replace('Bacău', 'Onești'),
    ];
    expect(read([short, ...rows].join('\n')).file.providers[0]?.services).toHaveLength(4);
  });

  it('keeps the cells as they were written', () => {
    const [provider] = read([short, 'Unu; Cantină ;8899cpdh  1;MUN. BACĂU;20 locuri;-'].join('\n')).file.providers;
    expect(provider?.services[0]).toMatchObject({
      name: 'Cantină',
      code: '8899 CPDH-I',
      asWritten: {
        'Denumire serviciu': ' Cantină ',
        'Cod serviciu': '8899cpdh  1',
        Localitate: 'MUN. BACĂU',
        Capacitate: '20 locuri',
      },
    });
  });

  it('shows what it keeps because of a row it could not read', () => {
    const before = imported(read([short, good, 'Doi;Azil;0;Bacău;3;'].join('\n')).file);
    const next = read([short, 'Asociația Unu;Masă caldă;0;Bacău;5;', ';Azil;0;Bacău;3;'].join('\n')).file;
    const plan = planImport(before, next, { by: 'registrator', now: monday });
    expect(planReport({ plan, register: before }).slice(0, 3).toSorted()).toEqual([
      '  Asociația Unu: Cantină',
      '  Doi: Azil',
      'Lipsesc din fișier, dar rămân, fiindcă un rând necitit poate fi al lor:',
    ]);
  });

  it.each([
    ['', 'este gol.'],
    [short, 'are numai capul de tabel, niciun rând: registrul rămâne cum era.'],
    [
      'Furnizor;Serviciu\nUnu;Cantină',
      'nu are coloanele: „Cod serviciu”, „Capacitate”, „Localitate (sau Cod SIRUTA)”.',
    ],
    [`${short}\n;;;;5;`, 'nu are niciun rând care se poate citi: lipsește.'],
  ])('refuses %j: %s', (text, reason) => {
    expect(refusal(text)).toBe(reason);
  });
});
