import { type InstitutionKind } from '../../../../shared/domain/institution/institution.ts';
import { type Draft } from '../drafts/draft.ts';
import { newValues } from './values.ts';

/** An empty draft with the key it will be sent under, however often. */
export const newDraft = (kind: InstitutionKind): Draft => ({
  draftId: crypto.randomUUID(),
  idempotencyKey: crypto.randomUUID(),
  state: 'writing',
  updatedAt: Date.now(),
  kind,
  step: 'danger',
  values: newValues(),
  body: null,
  faults: [],
});
