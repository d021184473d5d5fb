import { AlertCard } from '../../on-call/alert-card.tsx';
import { inOrder } from '../../on-call/order.ts';
import { useAnsweredAlerts, useOpenAlerts } from '../../on-call/use-alerts.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { Failed, Loading } from '../../ui/states.tsx';
import { heldBy } from './held.ts';
import '../../on-call/on-call.css';

/** The alerts that are on somebody, and how many wait for anybody. */
export const HeldAlerts = ({ me }: { me: string }) => {
  const t = useTexts('shift');
  const answered = useAnsweredAlerts();
  const open = useOpenAlerts();
  const held = inOrder(heldBy(answered.data ?? [], me));
  return (
    <section aria-labelledby="held">
      <h2 id="held">{t('held.title')}</h2>
      {answered.isError ? <Failed error={answered.error} retry={() => void answered.refetch()} /> : null}
      {answered.isPending ? <Loading /> : null}
      {open.data === undefined || open.data.length === 0 ? null : (
        <p>
          <strong>{t('held.open', { count: open.data.length })}</strong>
        </p>
      )}
      {answered.data !== undefined && held.length === 0 ? <p className="lead">{t('held.none')}</p> : null}
      <ul className="cards">
        {held.map((alert) => (
          <AlertCard key={alert.alertId} alert={alert} />
        ))}
      </ul>
    </section>
  );
};
