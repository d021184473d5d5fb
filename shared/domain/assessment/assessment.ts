import * as z from 'zod/mini';
import { writtenText } from '../kernel/texts.ts';
import { instant } from '../kernel/time.ts';
import { contradictions } from '../vulnerability/decide-vulnerability.ts';
import { vulnerabilityFinding } from '../vulnerability/vulnerability.ts';

/** Somebody a worker talked with, and what they are to the person. */
const talkedWith = z.strictObject({ name: writtenText(200), role: writtenText(200) });

const longText = writtenText(8_000);

/** What was looked for; a code that is left out was not assessed. */
const findings = z
  .array(vulnerabilityFinding)
  .check(z.refine((given) => contradictions(given).length === 0, { error: 'repeated-finding' }));

const seen = z.enum(['yes', 'no']);

/** When it was done, which may be hours before it is filed: terms are judged by this. */
const done = { doneAt: instant };

/** First look, within the term of D6 or D7: is there a risk, and how bad. */
export const initialAssessment = z.strictObject({
  kind: z.literal('initial-assessment'),
  ...done,
  personSeen: seen,
  talkedWith: z.array(talkedWith),
  immediateDanger: z.enum(['yes', 'no', 'unknown']),
  summary: longText,
  findings,
  conclusion: z.enum(['risk-confirmed', 'no-risk', 'assess-in-detail']),
  reasons: longText,
});

/** The full picture, in the three domains of the minimum package. */
export const detailedAssessment = z.strictObject({
  kind: z.literal('detailed-assessment'),
  ...done,
  personSeen: seen,
  talkedWith: z.array(talkedWith),
  social: longText,
  medical: longText,
  educational: longText,
  /** What the family can build on. */
  strengths: z.optional(longText),
  /** What the person wants, in their words as far as possible. */
  personsView: z.optional(longText),
  findings,
  conclusion: z.enum(['service-plan', 'protection-plan', 'no-risk']),
  reasons: longText,
});

/** The written report of an initial assessment (D8), or of a detailed one. */
export const assessmentReport = z.strictObject({
  kind: z.literal('assessment-report'),
  ...done,
  /** The assessment it reports on. */
  assessmentId: writtenText(40),
  text: longText,
  recommendations: longText,
});

/** Who went, when, whom they met, what they saw, what follows. */
export const homeVisitFields = z.strictObject({
  kind: z.literal('home-visit'),
  startedAt: instant,
  endedAt: instant,
  place: writtenText(500),
  visitors: z.array(talkedWith).check(z.minLength(1)),
  metWith: z.array(talkedWith),
  personSeen: seen,
  observed: longText,
  findings,
  conclusion: z.enum(['risk-confirmed', 'no-risk', 'visit-again', 'nobody-home']),
  reasons: longText,
});

/** A visit does not end before it starts. */
export const endsAfterStart = z.refine<{ startedAt: string; endedAt: string }>(
  ({ startedAt, endedAt }) => startedAt <= endedAt,
  { error: 'ends-before-start', path: ['endedAt'] },
);

export const homeVisit = z.strictObject(homeVisitFields.shape).check(endsAfterStart);

export const assessmentContent = z.discriminatedUnion('kind', [
  initialAssessment,
  detailedAssessment,
  assessmentReport,
]);
