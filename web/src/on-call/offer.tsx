import { type AlertView } from '../api/answers.ts';
import { type Me } from '../app/use-me.ts';
import { useTexts } from '../texts/use-texts.ts';
import { Countdown } from '../ui/countdown.tsx';
import { type AlertAction } from './alert-action.ts';

type Props = {
  offer: NonNullable<AlertView['offer']>;
  me: Me | null;
  busy: boolean;
  act: (action: AlertAction) => void;
};

/** A hand-over that waits: whoever it is for accepts or refuses it, whoever gives may take it back, the others see it. */
export const Offer = ({ offer: { to, by, answerBy }, me, busy, act }: Props) => {
  const t = useTexts('on-call');
  const forMe = to.staffId === me?.staffId;
  const fromMe = by.staffId === me?.staffId;
  const button = (kind: 'accept' | 'refuse' | 'take-back', className: string) => (
    <button
      type="button"
      className={className}
      aria-disabled={busy}
      onClick={() => {
        if (!busy) act({ kind });
      }}
    >
      {t(`offer.${kind}`)}
    </button>
  );
  return (
    <div className="notice notice-warn">
      <p>
        <strong>{forMe ? t('offer.toYou', { by: by.name }) : t('offer.between', { by: by.name, to: to.name })}</strong>
      </p>
      <p className="tags">
        <Countdown until={answerBy} />
      </p>
      <p>{t('offer.meanwhile', { by: by.name })}</p>
      {forMe || fromMe ? (
        <div className="buttons">
          {forMe ? button('accept', 'button button-primary') : null}
          {forMe ? button('refuse', 'button') : null}
          {fromMe ? button('take-back', 'button') : null}
        </div>
      ) : null}
    </div>
  );
};
