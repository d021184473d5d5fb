import { Link } from 'react-router';
import { mayFile, type DocumentName, type Due } from '../../../../shared/domain/assessment/due-documents.ts';
import { type CaseView, type DeadlineView } from '../../api/answers.ts';
import { type Answer } from '../../api/refusal.ts';
import { Mark } from '../../cases/file/mark.tsx';
import { useTransition } from '../../cases/file/use-case-file.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { Countdown } from '../../ui/countdown.tsx';
import { Moment } from '../../ui/moment.tsx';
import { Failed } from '../../ui/states.tsx';
import { slugs } from '../names.ts';

/** An initial assessment is begun by a step of the case; here it is one button. */
const Begin = ({ id, seen }: { id: string; seen: Answer<CaseView> }) => {
  const t = useTexts('records');
  const transition = useTransition(id);
  return (
    <>
      {transition.isError ? <Failed error={transition.error} /> : null}
      <p>{t('choose.beginText')}</p>
      <div className="buttons">
        <button
          type="button"
          className="button"
          aria-disabled={transition.isPending}
          onClick={() => {
            if (transition.isPending) return;
            transition.mutate({
              etag: seen.etag ?? '',
              body: { transition: 'start-initial-assessment' },
              assignee: null,
            });
          }}
        >
          {t('choose.begin')}
        </button>
      </div>
    </>
  );
};

type Props = { id: string; seen: Answer<CaseView>; hasAssessment: boolean };

/** A document that can be begun, or why it cannot. */
export const Choice = ({ id, seen, hasAssessment, name, begun }: Props & { name: DocumentName; begun: boolean }) => {
  const t = useTexts('records');
  const { stage } = seen.value;
  if (name === 'initial-assessment' && !mayFile(name, stage)) {
    const canBegin = stage === 'open' || stage === 'reopened';
    return canBegin ? <Begin id={id} seen={seen} /> : <p className="hint">{t('choose.notNow')}</p>;
  }
  if (!mayFile(name, stage)) return <p className="hint">{t('choose.notNow')}</p>;
  if (name === 'assessment-report' && !hasAssessment) return <p className="hint">{t('choose.needsAssessment')}</p>;
  return (
    <p>
      <Link
        className="button"
        to={`/cazuri/${id}/fisa/${slugs[name]}`}
        aria-label={`${t(begun ? 'choose.resume' : 'choose.fill')}: ${t(`name.${name}`)}`}
      >
        {t(begun ? 'choose.resume' : 'choose.fill')}
      </Link>
    </p>
  );
};

/** What the case waits for now, the soonest due first, each with its clock and where that comes from. */
export const DueList = ({
  due,
  begun,
  ...props
}: Props & { due: readonly Due<DeadlineView>[]; begun: (name: DocumentName) => boolean }) => {
  const t = useTexts('records');
  return (
    <ul className="cards">
      {due.map(({ name, clock }) => (
        <li key={name} className="card">
          <h3>{t(`name.${name}`)}</h3>
          {clock === null ? (
            <p>{t('choose.byStage')}</p>
          ) : (
            <>
              <p className="tags">
                {clock.state === 'paused' ? (
                  <span className="tag tag-quiet">{t('choose.paused')}</span>
                ) : (
                  <Countdown until={clock.strictDue} />
                )}
              </p>
              <p>
                {clock.rule}: {clock.obligation} – <Moment at={clock.strictDue} />
              </p>
              <p className="hint">
                {[clock.source, clock.article].filter((part) => part !== null).join(', ')}{' '}
                <Mark verification={clock.verification} />
              </p>
            </>
          )}
          <Choice {...props} name={name} begun={begun(name)} />
        </li>
      ))}
    </ul>
  );
};
