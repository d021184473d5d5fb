import { directorate } from '../../domain/institution/institution.ts';
import { type NamedStaff } from '../../domain/duty/duty.ts';
import { type DutyContext } from '../../domain/duty/decided.ts';
import { type Digest } from '../../domain/kernel/ids.ts';
import { err, ok, type Result } from '../../domain/kernel/result.ts';
import { type Clock } from '../../domain/kernel/time.ts';
import { type Urgency } from '../../domain/kernel/urgency.ts';
import { type Call } from '../../domain/line/call.ts';
import { referCall } from '../../domain/line/decide-call.ts';
import { canonical } from '../../domain/provider/differences.ts';
import { type Report } from '../../domain/referral/report.ts';
import { type CallStore } from '../../ports/calls.ts';
import { toChange } from '../duties/change-duty.ts';
import { makeSubmitReferral } from '../referrals/submit-referral.ts';

type Deps = { calls: Pick<CallStore, 'refer'>; digest: Digest; clock: Clock; receiptPrefix: string };

type Input = {
  call: Call;
  report: Report;
  wanted: { urgency: Urgency; told112: boolean | null };
  by: NamedStaff;
  context: DutyContext;
};

/**
 * Turns a call into a referral by the way every referral is accepted: the call's id is its idempotency key, the directorate its
 * institution, and the one write that accepts it says so on the call too. From there on nothing differs.
 * @returns the call as it is then; `version-stale` when it changed since it was read.
 */
export const makeReferCall =
  ({ calls, digest, clock, receiptPrefix }: Deps) =>
  async ({ call, report, wanted, by, context }: Input): Promise<Result<Call, 'call-ended' | 'version-stale'>> => {
    if (call.state !== 'open') return err('call-ended');
    const outcome: { after: Call | null; lost: boolean } = { after: null, lost: false };
    const submit = makeSubmitReferral({
      referrals: {
        accept: async (referral, accepted) => {
          const decided = referCall(call, { referralId: referral.referralId, ...wanted }, by, context);
          if (!decided.ok) throw new Error(`call ${call.callId} is open and cannot be referred`);
          const kept = await calls.refer(toChange(call, decided.value, null, context), referral, accepted);
          outcome.after = decided.value.after;
          outcome.lost = kept === 'conflict';
          // No other number would help: the caller is told, and nothing was written.
          return kept === 'conflict' ? { written: true } : kept;
        },
      },
      digest,
      clock,
      receiptPrefix,
    });
    const submitted = await submit({
      institution: directorate,
      submittedBy: by.staffId,
      idempotencyKey: call.callId,
      sent: canonical(report),
      report,
    });
    if (outcome.after === null) throw new Error(`call ${call.callId} was accepted without being written`);
    // A referral that is there already was written with this call: somebody was faster.
    if (outcome.lost || !submitted.ok || submitted.value.replayed) return err('version-stale');
    return ok(outcome.after);
  };
