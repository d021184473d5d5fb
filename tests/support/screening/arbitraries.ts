import fc from 'fast-check';
import { cnpOf, places } from '../builders/people.ts';

/** A subject as a sender may know them: few persons, so that reports meet; some without a number, some from elsewhere. */
const subject = fc.record(
  {
    cnp: fc.integer({ min: 1, max: 4 }).map(cnpOf),
    address: fc.constantFrom(
      { siruta: places.bacau },
      { siruta: places.moinesti },
      { siruta: places.focsani },
      { siruta: places.unknown },
      { text: 'lângă gară' },
    ),
    firstName: fc.constantFrom('Ioana', 'Mihai'),
  },
  { requiredKeys: ['firstName'] },
);

export type SomeReport = { urgency: string; immediateDanger: string; subjects: { cnp?: string }[] };

export const someReports: fc.Arbitrary<SomeReport> = fc.record({
  urgency: fc.constantFrom('immediate', 'urgent', 'routine'),
  immediateDanger: fc.constantFrom('yes', 'no', 'unknown'),
  subjects: fc.uniqueArray(subject, {
    minLength: 1,
    maxLength: 3,
    selector: ({ cnp }) => cnp,
    comparator: (a, b) => a !== undefined && a === b,
  }),
});
