import { Link } from 'react-router';
import { type PlanView } from '../../api/answers.ts';
import { spokenDays } from '../../plans/days.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { Empty, Failed, Loading } from '../../ui/states.tsx';
import { usePlans } from './use-case-file.ts';

const Plan = ({ view: { plan, items, inForce } }: { view: PlanView }) => {
  const t = useTexts('cases');
  const days = useTexts('plans');
  return (
    <li className="card">
      <h3>
        <Link to={`planuri/${plan.planId}`}>{t(`plan.${plan.kind}`)}</Link>
      </h3>
      <p className="tags">
        <span className="tag tag-quiet">{t(`plan.${plan.state}`)}</span>
        {inForce ? <span className="tag tag-good">{t('plan.inForce')}</span> : null}
      </p>
      <p className="story">{plan.goal}</p>
      {items.length === 0 ? null : (
        <ul>
          {items.map((item) => (
            <li key={item.itemId}>
              {item.needLabel}: {item.what} ({spokenDays(days, item)})
              {item.allowedDouble === null ? null : (
                <span className="notice notice-warn">
                  {t('plan.double')}: {item.allowedDouble.reason}
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
    </li>
  );
};

/** Service plans and protection plans, with what is served twice at a time. */
export const Plans = ({ id, printed = false }: { id: string; printed?: boolean }) => {
  const t = useTexts('cases');
  const { data, isPending, isError, error, refetch } = usePlans(id);
  if (isPending) return <Loading />;
  if (isError) return <Failed error={error} retry={() => void refetch()} />;
  return (
    <>
      {printed ? null : (
        <p>
          <Link className="button" to="planuri">
            {t('plan.work')}
          </Link>
        </p>
      )}
      {data.items.length === 0 ? <Empty title={t('plan.none')} /> : null}
      <ul className="cards">
        {data.items.map((view) => (
          <Plan key={view.plan.planId} view={view} />
        ))}
      </ul>
    </>
  );
};
