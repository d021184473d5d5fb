import { Link } from 'react-router';
import { useStaff } from '../../app/use-me.ts';
import { useSession } from '../../sign-in/use-session.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { Page } from '../../ui/page.tsx';
import { Failed, Loading, OfflineBanner } from '../../ui/states.tsx';
import { HandoverCard } from '../handovers/handover-card.tsx';
import { useHandovers, waitingFor } from '../handovers/use-handovers.ts';
import { MustIAnswer, NextShifts } from './answer.tsx';
import { HeldAlerts } from './held-alerts.tsx';
import { OnCallNow } from './on-call-now.tsx';
import { useOwnShifts } from './use-own-shifts.ts';
import '../shift.css';

const Unsigned = ({ me }: { me: string }) => {
  const t = useTexts('shift');
  const { data, isError, error, refetch } = useHandovers('open');
  const waiting = waitingFor(data ?? [], me);
  return (
    <section aria-labelledby="unsigned">
      <h2 id="unsigned">{t('unsigned.title')}</h2>
      {isError ? <Failed error={error} retry={() => void refetch()} /> : null}
      {data !== undefined && waiting.length === 0 ? <p className="lead">{t('unsigned.none')}</p> : null}
      <ul className="cards">
        {waiting.map((one) => (
          <HandoverCard key={one.handoverId} handover={one} me={me} />
        ))}
      </ul>
      <p>
        <Link to="/predari">{t('handovers.all')}</Link>
      </p>
    </section>
  );
};

const Shift = ({ me }: { me: string }) => {
  const { roles } = useSession();
  const { own, isPending, isError, error, refetch } = useOwnShifts(me);
  return (
    <>
      {isError ? <Failed error={error} retry={() => void refetch()} /> : null}
      {isPending ? <Loading /> : null}
      {own === null ? null : <MustIAnswer own={own} />}
      <HeldAlerts me={me} />
      <Unsigned me={me} />
      {own === null ? null : <NextShifts own={own} />}
      {roles.includes('supervisor') || roles.includes('director') ? <OnCallNow /> : null}
    </>
  );
};

/** Am I the one who must answer, until when, with whom; what I hold, and what waits for my signature. */
export const ShiftPage = () => {
  const t = useTexts('shift');
  const me = useStaff();
  return (
    <Page title={t('title')} narrow>
      <OfflineBanner>
        <p>{t('offline')}</p>
      </OfflineBanner>
      {me === null ? <Loading /> : <Shift me={me.staffId} />}
    </Page>
  );
};
