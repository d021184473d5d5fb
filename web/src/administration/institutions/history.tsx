import { useTexts } from '../../texts/use-texts.ts';
import { Moment } from '../../ui/moment.tsx';
import { Empty, Failed, Loading } from '../../ui/states.tsx';
import { type InstitutionChange } from '../answers.ts';
import { fieldName, fieldValue } from './field-words.ts';
import { useInstitutionChanges } from './use-institutions.ts';

const Line = ({ change }: { change: InstitutionChange }) => {
  const t = useTexts('administration');
  return (
    <li className="card">
      <h3>{t(`institutionAct.${change.what}`)}</h3>
      <p className="lead">
        <Moment at={change.at} /> · {change.by}
      </p>
      {change.why === null ? null : <p>{t('history.why', { why: change.why })}</p>}
      {change.what === 'created' || change.fields.length === 0 ? null : (
        <ul>
          {change.fields.map(({ field, before, after }) => (
            <li key={field}>
              {fieldName(t, field)}: <del>{fieldValue(t, field, before)}</del> →{' '}
              <strong>{fieldValue(t, field, after)}</strong>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
};

/** Who changed what of an institution, newest first. */
export const History = ({ id }: { id: string }) => {
  const t = useTexts('administration');
  const { data, isPending, isError, error, refetch } = useInstitutionChanges(id);
  return (
    <section aria-labelledby="history">
      <h2 id="history">{t('institution.history')}</h2>
      {isPending ? <Loading /> : null}
      {isError ? <Failed error={error} retry={() => void refetch()} /> : null}
      {data?.length === 0 ? <Empty title={t('history.none')} /> : null}
      <ul className="cards">
        {data?.map((change) => (
          <Line key={change.version} change={change} />
        ))}
      </ul>
    </section>
  );
};
