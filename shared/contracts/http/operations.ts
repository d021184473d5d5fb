import { alertOperations } from './alerts/operations.ts';
import { boardOperations } from './board/operations.ts';
import { caseOperations } from './cases/operations.ts';
import { caseworkOperations } from './casework/operations.ts';
import { contactOperations } from './contacts/operations.ts';
import { guestOperations } from './guests/operations.ts';
import { lineOperations } from './line/operations.ts';
import { planOperations } from './plans/operations.ts';
import { proofOperations } from './proofs/operations.ts';
import { providerOperations } from './providers/operations.ts';
import { recordOperations } from './records/operations.ts';
import { referralOperations } from './referrals/operations.ts';
import { requestOperations } from './requests/operations.ts';
import { rotaOperations } from './rota/operations.ts';
import { settingsOperations } from './settings/operations.ts';
import { shiftOperations } from './shifts/operations.ts';
import { meOperation } from './identity/me-view.ts';
import { openOperations } from './open-operations.ts';
import { type Operation } from './operation.ts';

/** Every operation of the API: what the gateway routes, what the document says. A test holds both together. */
export const operations: readonly Operation[] = [
  ...referralOperations,
  ...proofOperations,
  ...caseOperations,
  ...caseworkOperations,
  ...contactOperations,
  ...recordOperations,
  ...planOperations,
  ...requestOperations,
  ...guestOperations,
  ...alertOperations,
  ...boardOperations,
  ...shiftOperations,
  ...lineOperations,
  meOperation,
  ...providerOperations,
  ...rotaOperations,
  ...settingsOperations,
  ...openOperations,
];
