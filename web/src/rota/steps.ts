import { type RotaView } from './use-rota.ts';

type Swap = RotaView['swaps'][number];
type Leave = RotaView['leave'][number];

/** Who looks: their staff id, and whether they are a supervisor or director. */
export type Viewer = { me: string; isEditor: boolean };

export type SwapStep = 'swap-take' | 'swap-approve' | 'swap-decline' | 'swap-take-back';
export type LeaveStep = 'leave-approve' | 'leave-refuse' | 'leave-withdraw';

/** What somebody may do with a swap as it stands; the API has the last word. */
export const swapStepsOf = (swap: Swap, { me, isEditor }: Viewer): SwapStep[] => {
  if (swap.state !== 'offered' && swap.state !== 'taken') return [];
  if (swap.giver === me) return isEditor ? ['swap-take-back', 'swap-decline'] : ['swap-take-back'];
  const steps: SwapStep[] = [];
  if (swap.state === 'offered' && (swap.to === null || swap.to === me)) steps.push('swap-take');
  if (swap.state === 'taken' && isEditor && swap.taken.by !== me) steps.push('swap-approve');
  if (isEditor || swap.to === me) steps.push('swap-decline');
  return steps;
};

/** The same for leave. Nobody decides about their own. */
export const leaveStepsOf = (leave: Leave, { me, isEditor }: Viewer, now: string): LeaveStep[] => {
  const isMine = leave.staffId === me;
  if (leave.state === 'requested') {
    if (isMine) return ['leave-withdraw'];
    return isEditor ? ['leave-approve', 'leave-refuse'] : [];
  }
  return leave.state === 'approved' && leave.until > now && (isMine || isEditor) ? ['leave-withdraw'] : [];
};

type Removable = { until: string; made?: unknown; removed?: { at: string } | undefined };

/** Whether an entry holds now or will; what the county's pack brings is changed there, not here. */
export const isStanding = ({ until, removed }: Removable, now: string): boolean => removed === undefined && until > now;
