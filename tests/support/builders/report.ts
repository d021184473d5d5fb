import { reportOf, type Report } from '../../../shared/domain/referral/report.ts';
import { cnpOf, places } from './people.ts';
import { fakeClock } from './time.ts';

/** The body of a school's referral about one girl in Bacău, as it is sent. */
export const reportBody = (extra: Record<string, unknown> = {}) => ({
  urgency: 'routine',
  concerns: ['school-absence'],
  narrative: 'Lipsește de trei săptămâni; bunica spune că părinții sunt plecați.',
  subjects: [subjectBody()],
  observedAt: '2026-11-20T09:30:00+02:00',
  immediateDanger: 'no',
  reporter: { name: 'Elena Dobre', function: 'diriginte', phone: '+40 740 123 456' },
  ...extra,
});

export const subjectBody = (extra: Record<string, unknown> = {}) => ({
  firstName: 'Ioana',
  lastName: 'Țurcanu',
  birthDate: '2016-03-12',
  sex: 'female',
  cnp: cnpOf(1),
  address: { siruta: places.bacau, text: 'Str. Mioriței 4' },
  ...extra,
});

/** A report as the service accepts it on the Monday of `time.ts`. */
export const aReport = (extra: Record<string, unknown> = {}): Report =>
  reportOf(fakeClock().clock).parse(reportBody(extra));
