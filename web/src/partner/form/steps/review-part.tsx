import { type InstitutionKind } from '../../../../../shared/domain/institution/institution.ts';
import { useTexts } from '../../../texts/use-texts.ts';
import { type FormValues } from '../values.ts';
import { type AnswerName, type DayName, type HourName, type TextName } from './part-fields.tsx';
import { Fact } from './review-fact.tsx';

type Asked = { answers: readonly AnswerName[]; texts: readonly (TextName | DayName | HourName)[] };

/** What each kind of institution may have written, in the order it was asked. */
const asked: Record<InstitutionKind, Asked> = {
  school: { answers: ['enrolled'], texts: ['schoolUnit', 'unexcusedAbsences', 'consecutiveDaysAbsent'] },
  police: { answers: ['aggressorEvicted'], texts: ['caseFileNumber'] },
  hospital: { answers: ['newbornLeft'], texts: ['admittedDate', 'admittedTime', 'ward', 'injuries'] },
  gp: { answers: ['treatmentFollowed'], texts: ['chronicIllness', 'missedCheckUps'] },
  'town-hall': {
    answers: [],
    texts: [
      'headOfFamily',
      'talkDate',
      'talkStarted',
      'talkEnded',
      'economic',
      'social',
      'health',
      'education',
      'housing',
      'riskBehaviours',
    ],
  },
};

/** What only this institution knows, as it will be sent. */
export const ReviewPart = ({ kind, values: { part } }: { kind: InstitutionKind; values: FormValues }) => {
  const t = useTexts('partner');
  const { answers, texts } = asked[kind];
  const { parentsAbroad, protectionOrder, riskForm } = part;
  const answered = Object.keys(riskForm).length;
  return (
    <>
      {answers.map((name) => {
        const answer = part[name];
        return <Fact key={name} name={t(`part.${name}`)} value={answer === undefined ? '' : t(`answer.${answer}`)} />;
      })}
      {texts.map((name) => (
        <Fact key={name} name={t(`part.${name}`)} value={part[name]} />
      ))}
      {kind !== 'school' || parentsAbroad === undefined ? null : (
        <Fact name={t('part.parentsAbroad')} value={t(`abroad.${parentsAbroad}`)} />
      )}
      {kind !== 'police' || protectionOrder === undefined ? null : (
        <Fact name={t('part.protectionOrder')} value={t(`order.${protectionOrder}`)} />
      )}
      {kind !== 'police' || answered === 0 ? null : (
        <Fact name={t('part.riskForm')} value={t('review.items', { count: answered })} />
      )}
    </>
  );
};
