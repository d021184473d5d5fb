import { assessmentRequest, formRequest, visitRequest } from '../../../../shared/contracts/http/records/requests.ts';
import { type Sheet } from './sheet.ts';
import { answersOn, type SheetValues } from './values.ts';

/** An assessment as it is sent; what was not written is left out. */
const assessmentIn = (body: unknown) => {
  const read = assessmentRequest.parse(body);
  if (read.kind !== 'detailed-assessment') return read;
  const { strengths, personsView, ...rest } = read;
  return {
    ...rest,
    ...(strengths === undefined ? {} : { strengths }),
    ...(personsView === undefined ? {} : { personsView }),
  };
};

/**
 * What is sent to the shelf a document belongs on.
 * @throws when it was not checked: what `faultsOn` finds must have been put right.
 */
export const requestOf = (sheet: Sheet, values: SheetValues) => {
  const answers = answersOn(sheet, values);
  if (sheet.form !== null) {
    const { form, version } = sheet.form;
    return { shelf: 'forms' as const, body: formRequest.parse({ form, formVersion: version, answers }) };
  }
  const body = { kind: sheet.name, ...answers };
  return sheet.name === 'home-visit'
    ? { shelf: 'visits' as const, body: visitRequest.parse(body) }
    : { shelf: 'assessments' as const, body: assessmentIn(body) };
};
export type DocumentRequest = ReturnType<typeof requestOf>;
