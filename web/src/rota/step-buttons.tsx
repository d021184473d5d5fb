import { useTexts } from '../texts/use-texts.ts';
import { ReasonButton } from './reason-button.tsx';
import { type RotaRoom } from './rota-frame.tsx';
import { type LeaveStep, type SwapStep } from './steps.ts';

const titles = { 'leave-refuse': 'leave.refuseTitle', 'swap-decline': 'swap.declineTitle' } as const;
/** Steps that bring the matter forward; the others take it back. */
const forward: readonly string[] = ['leave-approve', 'swap-take', 'swap-approve'];

type Props = { id: string; steps: readonly (LeaveStep | SwapStep)[]; room: RotaRoom };

/** What this person may do with a swap or with leave; turning it down wants a reason. */
export const StepButtons = ({ id, steps, room: { busy, act } }: Props) => {
  const t = useTexts('rota');
  return (
    <div className="buttons">
      {steps.map((kind) =>
        kind === 'leave-refuse' || kind === 'swap-decline' ? (
          <ReasonButton
            key={kind}
            label={t(`step.${kind}`)}
            title={t(titles[kind])}
            disabled={busy}
            onReason={(why) => {
              act({ kind, id, why });
            }}
          />
        ) : (
          <button
            key={kind}
            type="button"
            className={forward.includes(kind) ? 'button button-primary' : 'button'}
            aria-disabled={busy}
            onClick={() => {
              if (!busy) act({ kind, id });
            }}
          >
            {t(`step.${kind}`)}
          </button>
        ),
      )}
    </div>
  );
};
