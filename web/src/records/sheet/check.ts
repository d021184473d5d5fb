import { assessmentRequest, visitRequest } from '../../../../shared/contracts/http/records/requests.ts';
import { faultsOf, faultText, type Fault } from '../../../../shared/contracts/http/faults.ts';
import { checkAnswers } from '../../../../shared/domain/form/check-answers.ts';
import { toInstant } from '../../../../shared/domain/kernel/time.ts';
import { type Language } from '../../texts/catalogue.ts';
import { fieldsOn, type Sheet, type SheetField } from './sheet.ts';
import { answersOn, type SheetValues } from './values.ts';

/** A wrong field, by the field's code and, within it, the part: `visitors`, `/0/name`. */
export type SheetFault = { code: string; part: string; detail: string };

const located = ({ pointer, detail }: Pick<Fault, 'pointer' | 'detail'>): SheetFault => {
  const [, code = '', part = ''] = /^\/([^/]*)(.*)$/.exec(pointer) ?? [];
  return { code, part, detail };
};

/** Faults as the API told them, wherever in the request the content lay. */
export const toldFaults = (errors: readonly Pick<Fault, 'pointer' | 'detail'>[]): SheetFault[] =>
  errors.map(({ pointer, detail }) =>
    located({ pointer: pointer.replace(/^\/content(?=\/)/, '').replace(/^\/answers(?=\/)/, ''), detail }),
  );

/** Times that have not come yet, or end before they start: told where they are written, not when all is signed. */
const wrongTimes = (sheet: Sheet, answers: Record<string, unknown>, now: Date, language: Language): SheetFault[] =>
  fieldsOn(sheet).flatMap((field): SheetFault[] => {
    const at = answers[field.code];
    if (field.kind !== 'time' || typeof at !== 'string') return [];
    const start = field.notBefore === undefined ? undefined : answers[field.notBefore];
    const code =
      at > now.toISOString() ? 'in-the-future' : typeof start === 'string' && at < start ? 'ends-before-start' : null;
    return code === null ? [] : [{ code: field.code, part: '', detail: faultText(code, language) }];
  });

/**
 * Everything that is wrong with what was written, by the rules the API itself checks by, in its words. What the API alone
 * knows (the present stage of the case) it tells when the document is signed.
 */
export const faultsOn = (sheet: Sheet, values: SheetValues, now: Date, language: Language): SheetFault[] => {
  const answers = answersOn(sheet, values);
  if (sheet.form !== null) {
    const checked = checkAnswers(sheet.form, answers, toInstant(now));
    if (checked.ok) return [];
    return checked.error.map((fault) =>
      located({ ...fault, detail: faultText(fault.code, language, fault.values ?? {}) }),
    );
  }
  const body = { kind: sheet.name, ...answers };
  const checked = (sheet.name === 'home-visit' ? visitRequest : assessmentRequest).safeParse(body);
  const found = checked.success ? [] : faultsOf(checked.error.issues, body, language).map(located);
  const times = wrongTimes(sheet, answers, now, language);
  return [...found, ...times.filter(({ code }) => found.every((fault) => fault.code !== code))];
};

/** Those of some fields. */
export const among = (faults: readonly SheetFault[], fields: readonly SheetField[]): SheetFault[] =>
  faults.filter(({ code }) => fields.some((field) => field.code === code));

/** Those that belong to no field of the sheet: shown above all of them. */
export const elsewhere = (faults: readonly SheetFault[], sheet: Sheet): SheetFault[] =>
  faults.filter(({ code }) => fieldsOn(sheet).every((field) => field.code !== code));
