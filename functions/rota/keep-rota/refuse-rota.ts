import { toFindingView } from '../../../shared/contracts/http/rota/finding-view.ts';
import { type RotaStale } from '../../../shared/application/rota/change-rota.ts';
import { assertNever } from '../../../shared/domain/kernel/result.ts';
import { type RotaRefusal } from '../../../shared/domain/rota/decide/decision.ts';
import { contentInvalid } from '../../../shared/runtime/api/fault-answer.ts';
import { problem, type ApiRequest, type ApiResponse } from '../../../shared/runtime/api/http.ts';

/**
 * Tells a person why the rota was not changed, with what they need to go on.
 * @param staffAt where the request names the person at a position.
 */
export const refuseRota = (
  refusal: RotaRefusal | RotaStale,
  request: ApiRequest,
  staffAt: (position: number) => string,
): ApiResponse => {
  const { language } = request;
  switch (refusal.code) {
    case 'version-stale':
      return problem(refusal.code, language, { version: refusal.version, changes: refusal.changes });
    case 'rota-refused':
      return problem(refusal.code, language, {
        findings: refusal.findings.map((finding) => toFindingView(finding, language)),
      });
    case 'rota-step-illegal':
      return problem(refusal.code, language, { state: refusal.state });
    case 'entry-unknown':
      return problem('not-found', language);
    case 'not-allowed':
    case 'not-on-call':
    case 'already-recorded':
    case 'staff-id-taken':
    case 'own-access':
    case 'last-administrator':
      return problem(refusal.code, language);
    case 'layer-unknown':
      return contentInvalid(request, [{ pointer: '/layer', code: refusal.code }]);
    case 'layers-needed':
      return contentInvalid(request, [
        { pointer: '/layers', code: refusal.code, values: { values: refusal.layers.join(', ') } },
      ]);
    case 'staff-unknown':
      return contentInvalid(request, [{ pointer: staffAt(refusal.position), code: refusal.code }]);
    case 'ends-before-start':
    case 'in-the-past':
      return contentInvalid(request, [{ pointer: '/until', code: refusal.code }]);
    default:
      return assertNever(refusal);
  }
};
