import * as z from 'zod/mini';
import { type InstitutionKind } from '../institution/institution.ts';
import { writtenText } from '../kernel/texts.ts';
import { type Judge, notInFuture } from './plausible-dates.ts';

const answer = z.enum(['yes', 'no', 'unknown']);
export type Answer = z.infer<typeof answer>;

const count = z.int().check(z.minimum(0), z.maximum(10_000));

const school = z.strictObject({
  enrolled: z.optional(z.boolean()),
  unexcusedAbsences: z.optional(count),
  consecutiveDaysAbsent: z.optional(count),
  parentsAbroad: z.optional(z.enum(['none', 'one', 'both', 'sole-supporter'])),
  schoolUnit: z.optional(writtenText(200)),
});

const police = z.strictObject({
  /** Answers to the numbered items of the domestic-violence risk form; items not asked are left out. */
  riskForm: z.optional(z.record(z.string().check(z.regex(/^([1-9]|[1-3]\d)$/, { error: 'risk-form-item' })), answer)),
  protectionOrder: z.optional(z.enum(['none', 'provisional', 'court'])),
  aggressorEvicted: z.optional(z.boolean()),
  caseFileNumber: z.optional(writtenText(60)),
});

const hospital = (judge: Judge) =>
  z.strictObject({
    admittedAt: z.optional(z.iso.datetime({ offset: true }).check(notInFuture(judge))),
    ward: z.optional(writtenText(100)),
    injuries: z.optional(writtenText(2_000)),
    newbornLeft: z.optional(z.boolean()),
  });

const gp = z.strictObject({
  chronicIllness: z.optional(writtenText(500)),
  treatmentFollowed: z.optional(answer),
  missedCheckUps: z.optional(count),
});

const townHall = z.strictObject({
  /** The headings of the observation form that were filled in. */
  observationForm: z.optional(
    z.strictObject({
      economic: z.optional(writtenText(2_000)),
      social: z.optional(writtenText(2_000)),
      health: z.optional(writtenText(2_000)),
      education: z.optional(writtenText(2_000)),
      housing: z.optional(writtenText(2_000)),
      riskBehaviours: z.optional(writtenText(2_000)),
      headOfFamily: z.optional(writtenText(200)),
      talkStartedAt: z.optional(z.iso.datetime({ offset: true })),
      talkEndedAt: z.optional(z.iso.datetime({ offset: true })),
    }),
  ),
});

/** The part of a report that only one kind of institution fills in. */
export const kindPartsOf = (judge: Judge) => ({
  school: z.optional(school),
  police: z.optional(police),
  hospital: z.optional(hospital(judge)),
  gp: z.optional(gp),
  townHall: z.optional(townHall),
});

/** Which part belongs to which kind of institution; any other part in its report is a mistake of the sender's system. */
export const partOfKind = {
  school: 'school',
  police: 'police',
  hospital: 'hospital',
  gp: 'gp',
  'town-hall': 'townHall',
} as const satisfies Record<InstitutionKind, keyof ReturnType<typeof kindPartsOf>>;
