import { faultText, type Fault, type FaultCode } from '../../contracts/http/faults.ts';
import { problem, type ApiRequest, type ApiResponse } from './http.ts';

export type NamedFault = { pointer: string; code: FaultCode; values?: Record<string, string> };

/** Refuses what is right in form and wrong in substance, field by field, in the caller's language. */
export const contentInvalid = (
  { language }: Pick<ApiRequest, 'language'>,
  faults: readonly NamedFault[],
): ApiResponse => {
  const errors = faults.map(({ pointer, code, values }): Fault => ({
    pointer,
    code,
    detail: faultText(code, language, values),
  }));
  return problem('content-invalid', language, { errors });
};
