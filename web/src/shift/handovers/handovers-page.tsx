import { useStaff } from '../../app/use-me.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { Page } from '../../ui/page.tsx';
import { Failed, Loading, OfflineBanner } from '../../ui/states.tsx';
import { HandoverCard } from './handover-card.tsx';
import { useHandovers } from './use-handovers.ts';
import '../shift.css';

const Shelf = ({ state, me }: { state: 'open' | 'ended'; me: string }) => {
  const t = useTexts('shift');
  const { data, isPending, isError, error, refetch } = useHandovers(state);
  return (
    <section aria-labelledby={`handovers-${state}`}>
      <h2 id={`handovers-${state}`}>{t(`handovers.${state}`)}</h2>
      {isError ? <Failed error={error} retry={() => void refetch()} /> : null}
      {isPending ? <Loading /> : null}
      {data?.length === 0 ? <p className="lead">{t(`handovers.none.${state}`)}</p> : null}
      <ul className="cards">
        {data?.map((one) => (
          <HandoverCard key={one.handoverId} handover={one} me={me} />
        ))}
      </ul>
    </section>
  );
};

/** What each shift handed to the next: what nobody has signed for, then what was signed. */
export const HandoversPage = () => {
  const t = useTexts('shift');
  const me = useStaff();
  return (
    <Page title={t('handovers.title')}>
      <OfflineBanner>
        <p>{t('offline')}</p>
      </OfflineBanner>
      <p>{t('handovers.text')}</p>
      {me === null ? (
        <Loading />
      ) : (
        <>
          <Shelf state="open" me={me.staffId} />
          <Shelf state="ended" me={me.staffId} />
        </>
      )}
    </Page>
  );
};
