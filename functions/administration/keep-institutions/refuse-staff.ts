import { type RotaStale } from '../../../shared/application/rota/change-rota.ts';
import { type Language } from '../../../shared/contracts/http/language.ts';
import { type RotaRefusal } from '../../../shared/domain/rota/decide/decision.ts';
import { problem, type ApiResponse } from '../../../shared/runtime/api/http.ts';

/** Tells an administrator why the staff was not changed. */
export const refuseStaff = (refusal: RotaRefusal | RotaStale, language: Language): ApiResponse => {
  switch (refusal.code) {
    case 'version-stale':
      return problem(refusal.code, language, { version: refusal.version, changes: refusal.changes });
    case 'entry-unknown':
      return problem('not-found', language);
    case 'staff-id-taken':
    case 'own-access':
    case 'last-administrator':
      return problem(refusal.code, language);
    default:
      throw new Error(`a change of the staff was refused as another change of the rota: ${refusal.code}`);
  }
};
