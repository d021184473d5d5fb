import * as z from 'zod/mini';
import {
  detailedAssessment,
  assessmentReport,
  endsAfterStart,
  homeVisitFields,
  initialAssessment,
} from '../../../domain/assessment/assessment.ts';
import { caseFormName } from '../../../domain/form/form-definition.ts';
import { writtenText } from '../../../domain/kernel/texts.ts';
import { contradictions } from '../../../domain/vulnerability/decide-vulnerability.ts';
import { removal, vulnerabilityFinding } from '../../../domain/vulnerability/vulnerability.ts';
import { moment } from '../moment.ts';

/** A filled form. Answers by field code: what each may be, `GET /v1/forms` says. */
export const formRequest = z
  .strictObject({
    form: caseFormName,
    formVersion: z.int().check(z.positive()),
    answers: z.record(z.string().check(z.maxLength(80)), z.unknown()),
  })
  .register(z.globalRegistry, { id: 'FormRequest' });
export type FormRequest = z.infer<typeof formRequest>;

const done = { doneAt: moment };

export const assessmentRequest = z
  .discriminatedUnion('kind', [
    z.strictObject({ ...initialAssessment.shape, ...done }),
    z.strictObject({ ...detailedAssessment.shape, ...done }),
    z.strictObject({ ...assessmentReport.shape, ...done }),
  ])
  .register(z.globalRegistry, { id: 'AssessmentRequest' });

/** Times with their offset; the end not before the start. */
export const visitRequest = z
  .strictObject({ ...homeVisitFields.shape, startedAt: moment, endedAt: moment })
  .check(endsAfterStart)
  .register(z.globalRegistry, { id: 'VisitRequest' });

/** A document written again: with the reason, and all of what it says now. */
export const correctionOf = <S extends z.core.$ZodType>(content: S) =>
  z.strictObject({ why: writtenText(1_000), content });

export const closingRequest = z.strictObject({ removal });

/** Findings of a census or another system, with where they are found there. */
export const findingsRequest = z.strictObject({
  source: writtenText(100),
  reference: writtenText(200),
  findings: z.array(vulnerabilityFinding).check(
    z.minLength(1),
    z.refine((given) => contradictions(given).length === 0, { error: 'repeated-finding' }),
  ),
});
