import { type FormRequest } from '../../../shared/contracts/http/records/requests.ts';
import { type DocumentContent } from '../../../shared/domain/assessment/case-document.ts';
import { checkAnswers } from '../../../shared/domain/form/check-answers.ts';
import { findForm } from '../../../shared/domain/form/forms.ts';
import { score } from '../../../shared/domain/form/score.ts';
import { err, ok, type Result } from '../../../shared/domain/kernel/result.ts';
import { type Instant } from '../../../shared/domain/kernel/time.ts';
import { type RiskFormMethod } from '../../../shared/domain/triage/risk-form.ts';
import { type NamedFault } from '../../../shared/runtime/api/fault-answer.ts';

/** Reads a filled form against the version it was filled in, and scores it by the county's method. */
export const readForm = (
  { form, formVersion, answers }: FormRequest,
  method: RiskFormMethod,
  now: Instant,
): Result<DocumentContent, NamedFault[]> => {
  const definition = findForm(form, formVersion);
  if (definition === null) return err([{ pointer: '/formVersion', code: 'form-version-unknown' }]);
  const checked = checkAnswers(definition, answers, now);
  if (!checked.ok) return err(checked.error.map((fault) => ({ ...fault, pointer: `/answers${fault.pointer}` })));
  return ok({
    kind: 'form',
    form,
    formVersion,
    answers: checked.value,
    score: score(definition, checked.value, method),
  });
};
