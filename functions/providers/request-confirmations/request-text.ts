const months = [
  'ianuarie',
  'februarie',
  'martie',
  'aprilie',
  'mai',
  'iunie',
  'iulie',
  'august',
  'septembrie',
  'octombrie',
  'noiembrie',
  'decembrie',
] as const;

/** 2026-12 → decembrie 2026 */
const monthName = (month: string): string => {
  const [year = '', number = ''] = month.split('-');
  return `${months[Number(number) - 1] ?? number} ${year}`;
};

/** The words of a request: the same for every provider, with nothing about anybody. The answer goes to people by e-mail. */
export const requestText = (month: string, directorate: string): { subject: string; body: string } => ({
  subject: `Registrul serviciilor sociale: confirmați datele pe ${monthName(month)}`,
  body: [
    'Bună ziua,',
    '',
    'Vă rugăm să confirmați datele dumneavoastră din registrul furnizorilor de servicii sociale.',
    'Răspundeți la acest mesaj cu „neschimbat” sau, pentru fiecare serviciu, cu capacitatea, locurile ocupate și numărul celor în așteptare.',
    'Nu scrieți nimic despre beneficiari.',
    '',
    'Datele pe care nu le confirmă nimeni timp de o lună apar în registru ca neconfirmate.',
    '',
    directorate,
  ].join('\n'),
});
