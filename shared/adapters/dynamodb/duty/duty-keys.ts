import { type DutyRef } from '../../../domain/duty/duty.ts';
import { assertNever } from '../../../domain/kernel/result.ts';
import { type Key } from '../table.ts';

/** Where a duty lies. A call-back lies in the partition of its call. */
export const dutyKey = (ref: DutyRef): Key => {
  switch (ref.kind) {
    case 'handover':
      return { PK: `HANDOVER#${ref.handoverId}`, SK: 'HANDOVER' };
    case 'dispatch':
      return { PK: `DISPATCH#${ref.dispatchId}`, SK: 'DISPATCH' };
    case 'call':
      return { PK: `CALL#${ref.callId}`, SK: 'CALL' };
    case 'call-back':
      return { PK: `CALL#${ref.callId}`, SK: `BACK#${ref.callBackId}` };
    default:
      return assertNever(ref);
  }
};
