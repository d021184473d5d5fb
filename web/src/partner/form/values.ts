import * as z from 'zod/mini';
import { attachedFile } from '../attachments/attached-file.ts';
import { concern } from '../../../../shared/domain/referral/concerns.ts';

const text = z._default(z.string(), '');
const answer = z.optional(z.enum(['yes', 'no', 'unknown']));

/** A place as it is being chosen: from the nomenclature, or in the person's own words. */
export const placeValues = z.object({ siruta: text, name: text, text });
export type PlaceValues = z.infer<typeof placeValues>;

export const householdRoles = [
  'child',
  'parent',
  'partner',
  'grandparent',
  'sibling',
  'other-relative',
  'other',
] as const;

export const subjectValues = z.object({
  firstName: text,
  lastName: text,
  description: text,
  cnp: text,
  birthDate: text,
  approximateAge: text,
  sex: z.optional(z.enum(['female', 'male', 'unknown'])),
  address: z._default(placeValues, { siruta: '', name: '', text: '' }),
  phone: text,
  householdRole: z.optional(z.enum(householdRoles)),
});
export type SubjectValues = z.infer<typeof subjectValues>;

export const carerRelations = [
  'mother',
  'father',
  'grandparent',
  'sibling',
  'other-relative',
  'guardian',
  'foster-carer',
  'none',
  'other',
] as const;

const carerValues = z.object({ name: text, relation: z.optional(z.enum(carerRelations)), phone: text, abroad: answer });
export type CarerValues = z.infer<typeof carerValues>;

/** What only one kind of institution is asked; every answer as it was typed. */
const partValues = z.object({
  enrolled: answer,
  unexcusedAbsences: text,
  consecutiveDaysAbsent: text,
  parentsAbroad: z.optional(z.enum(['none', 'one', 'both', 'sole-supporter'])),
  riskForm: z._default(z.record(z.string(), z.enum(['yes', 'no', 'unknown'])), {}),
  protectionOrder: z.optional(z.enum(['none', 'provisional', 'court'])),
  aggressorEvicted: answer,
  schoolUnit: text,
  caseFileNumber: text,
  admittedDate: text,
  admittedTime: text,
  ward: text,
  injuries: text,
  newbornLeft: answer,
  chronicIllness: text,
  treatmentFollowed: answer,
  missedCheckUps: text,
  economic: text,
  social: text,
  health: text,
  education: text,
  housing: text,
  riskBehaviours: text,
  headOfFamily: text,
  talkDate: text,
  talkStarted: text,
  talkEnded: text,
});
export type PartValues = z.infer<typeof partValues>;

/** A referral while it is being written: texts as typed, so that nothing is lost between two visits. */
export const formValues = z.object({
  immediateDanger: answer,
  urgency: z.optional(z.enum(['urgent', 'routine'])),
  concerns: z._default(z.array(concern), []),
  subjects: z._default(z.array(subjectValues), []),
  carers: z._default(z.array(carerValues), []),
  narrative: text,
  observedDate: text,
  observedTime: text,
  place: z._default(placeValues, { siruta: '', name: '', text: '' }),
  actionsTaken: text,
  part: partValues,
  reporterName: text,
  reporterFunction: text,
  reporterPhone: text,
  familyMayKnow: z._default(z.boolean(), false),
  institutionReference: text,
  attachments: z._default(z.array(attachedFile), []),
});
export type FormValues = z.infer<typeof formValues>;

export const newSubject = (): SubjectValues => subjectValues.parse({});
export const newCarer = (): CarerValues => carerValues.parse({});
export const newValues = (): FormValues => formValues.parse({ part: {}, subjects: [newSubject()] });
