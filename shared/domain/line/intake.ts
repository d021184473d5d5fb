import { checkAnswers, type FormFault } from '../form/check-answers.ts';
import { replyIn, type FormAnswers } from '../form/answers.ts';
import { type FormDefinition } from '../form/form-definition.ts';
import { err, ok, type Result } from '../kernel/result.ts';
import { type Instant } from '../kernel/time.ts';
import { type Urgency } from '../kernel/urgency.ts';
import { type Call } from './call.ts';

export const intakeForm = 'phone-intake';

/** The form with nothing required: what was asked so far is kept, whatever is still to be asked. */
const unfinished = (definition: FormDefinition): FormDefinition => ({
  ...definition,
  sections: definition.sections.map((section) => ({
    ...section,
    fields: section.fields.map((field) => ({ ...field, required: false })),
  })),
});

/** Checks answers while the caller still speaks. */
export const checkDraft = (
  definition: FormDefinition,
  given: Readonly<Record<string, unknown>>,
  now: Instant,
): Result<FormAnswers, FormFault[]> => checkAnswers(unfinished(definition), given, now);

const danger = 'immediate-danger';

/** Whether somebody may be in danger now: 112 comes before every further question. */
export const isDanger = (answers: FormAnswers): boolean => replyIn(answers, danger) === 'yes';

/** Checks that everything was asked that a referral needs; that nobody asked about danger counts as not asked. */
export const checkComplete = (
  definition: FormDefinition,
  answers: FormAnswers,
  now: Instant,
): Result<FormAnswers, FormFault[]> => {
  const { [danger]: reply, ...others } = answers;
  return checkAnswers(definition, reply === 'not-asked' ? others : answers, now);
};

const textIn = (answers: FormAnswers, code: string): string | undefined => {
  const value = answers[code];
  return typeof value === 'string' ? value : undefined;
};

const given = (fields: Record<string, unknown>) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

/** Fields of a report by the question they come from, so that a fault of one is told at the other. */
export const questionOf: Readonly<Record<string, string>> = {
  '/subjects/0': 'last-name',
  '/subjects/0/firstName': 'first-name',
  '/subjects/0/lastName': 'last-name',
  '/subjects/0/description': 'description',
  '/subjects/0/approximateAge': 'age',
  '/subjects/0/sex': 'sex',
  '/subjects/0/address/siruta': 'siruta',
  '/subjects/0/address/text': 'address',
  '/narrative': 'what-happened',
  '/concerns': 'concerns',
  '/observedAt': 'observed-at',
  '/reporter/name': 'caller-name',
  '/reporter/function': 'caller-relation',
};

const dangerOf = (answers: FormAnswers): 'yes' | 'no' | 'unknown' => {
  const reply = replyIn(answers, danger);
  return reply === 'yes' || reply === 'no' ? reply : 'unknown';
};

/**
 * What the caller said, as the body of a referral: what an institution would have sent. A caller who gave no name stays
 * anonymous; that the person can be identified, the report itself demands.
 */
export const toReportBody = (
  { line, startedAt, callerPhone, answers }: Pick<Call, 'line' | 'startedAt' | 'callerPhone' | 'answers'>,
  { urgency, told112 }: { urgency: Urgency; told112: boolean | null },
): Record<string, unknown> => {
  const address = given({ siruta: textIn(answers, 'siruta'), text: textIn(answers, 'address') });
  return given({
    urgency,
    concerns: answers['concerns'],
    narrative: answers['what-happened'],
    subjects: [
      given({
        firstName: textIn(answers, 'first-name'),
        lastName: textIn(answers, 'last-name'),
        description: textIn(answers, 'description'),
        approximateAge: answers['age'],
        sex: textIn(answers, 'sex'),
        address: Object.keys(address).length === 0 ? undefined : address,
      }),
    ],
    observedAt: textIn(answers, 'observed-at') ?? startedAt,
    immediateDanger: dangerOf(answers),
    actionsTaken: told112 === true ? ['Anunțat 112.'] : undefined,
    reporter: given({
      name: textIn(answers, 'caller-name') ?? 'Apelant anonim',
      function: textIn(answers, 'caller-relation') ?? `apelant la ${line}`,
      phone: callerPhone ?? undefined,
    }),
  });
};

export type IntakeFault = FormFault;

/** Every question that still has to be asked, or the body of the referral. */
export const readIntake = (
  call: Call,
  definition: FormDefinition,
  wanted: { urgency: Urgency; told112: boolean | null },
  now: Instant,
): Result<Record<string, unknown>, IntakeFault[]> => {
  const complete = checkComplete(definition, call.answers, now);
  return complete.ok ? ok(toReportBody({ ...call, answers: complete.value }, wanted)) : err(complete.error);
};
