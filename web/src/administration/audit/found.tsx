import { useTexts } from '../../texts/use-texts.ts';
import { Moment } from '../../ui/moment.tsx';
import { Empty } from '../../ui/states.tsx';
import { type AuditFound } from '../answers.ts';
import { actWords } from './act-words.ts';

type Props = { found: AuditFound; saving: boolean; onSave: () => void };

/** What was found, newest first. */
export const Found = ({ found: { items, more }, saving, onSave }: Props) => {
  const t = useTexts('administration');
  const step = useTexts('cases');
  if (items.length === 0)
    return (
      <Empty title={t('audit.none')}>
        <p>{t('audit.noneText')}</p>
      </Empty>
    );
  return (
    <section aria-labelledby="found">
      <h2 id="found" role="status">
        {t('audit.found', { count: items.length })}
      </h2>
      {more ? <p>{t('audit.more')}</p> : null}
      <p>
        <button
          type="button"
          className="button"
          aria-disabled={saving}
          onClick={() => {
            if (!saving) onSave();
          }}
        >
          {t(saving ? 'form.saving' : 'audit.save')}
        </button>
      </p>
      <div className="table-frame" role="region" aria-labelledby="found" tabIndex={0}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t('audit.when')}</th>
              <th scope="col">{t('audit.who')}</th>
              <th scope="col">{t('audit.what')}</th>
              <th scope="col">{t('audit.about')}</th>
            </tr>
          </thead>
          <tbody>
            {items.map(({ at, by, sort, what, about }) => (
              <tr key={`${at} ${by} ${sort} ${what} ${about ?? ''}`}>
                <td>
                  <Moment at={at} precise />
                </td>
                <td>{by}</td>
                <th scope="row">
                  {t(`audit.sort.${sort}`)}: {actWords({ t, step }, sort, what)}
                </th>
                <td className="code">{about ?? ''}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
};
