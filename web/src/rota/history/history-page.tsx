import { useTexts } from '../../texts/use-texts.ts';
import { Page } from '../../ui/page.tsx';
import { Empty, Failed, Loading } from '../../ui/states.tsx';
import { ChangeLine } from '../change-line.tsx';
import { RotaNav } from '../rota-nav.tsx';
import { useRota, useRotaChanges } from '../use-rota.ts';
import '../rota.css';

/** Who changed what of the rota, when and why; newest first. */
export const HistoryPage = () => {
  const t = useTexts('rota');
  const rota = useRota();
  const { data, isPending, isError, error, refetch } = useRotaChanges();
  return (
    <Page title={t('history.title')}>
      <RotaNav />
      {isError ? <Failed error={error} retry={() => void refetch()} /> : null}
      {isPending ? <Loading /> : null}
      {data?.length === 0 ? <Empty title={t('history.none')} /> : null}
      <ol className="cards" reversed>
        {data?.toReversed().map((change) => (
          <li key={change.version} className="card">
            <ChangeLine change={change} staff={rota.data?.value.staff ?? []} />
          </li>
        ))}
      </ol>
    </Page>
  );
};
