import { spokenDay } from '../../../../shared/domain/calendar/local-text.ts';
import { type CaseView } from '../../api/answers.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { Moment } from '../../ui/moment.tsx';
import { UrgencyTag } from '../../ui/urgency.tsx';

const sexes = ['female', 'male', 'unknown'] as const;

/** Who the case is about, and how it stands. */
export const PersonCard = ({ view }: { view: CaseView }) => {
  const t = useTexts('cases');
  const { person } = view;
  const sex = sexes.find((one) => one === person.sex);
  const facts: [string, string | undefined][] = [
    [t('person.cnp'), person.cnp],
    [t('person.birthDate'), person.birthDate === undefined ? undefined : spokenDay(person.birthDate)],
    [t('person.age'), person.approximateAge === undefined ? undefined : String(person.approximateAge)],
    [t('person.sex'), sex === undefined ? undefined : t(`sex.${sex}`)],
    [t('person.description'), person.description],
    [t('fact.worker'), view.assignedTo?.name ?? t('list.nobody')],
    [t('fact.referrals'), view.referralIds.join('\n')],
  ];
  return (
    <section className="card" aria-label={t('person.title')}>
      <h2>{[person.lastName, person.firstName].filter(Boolean).join(' ') || t('person.unnamed')}</h2>
      <p className="tags">
        <UrgencyTag urgency={view.urgency} />
        <span className="tag tag-quiet">{t(`stage.${view.stage}`)}</span>
      </p>
      <dl className="facts">
        {facts.map(([name, value]) =>
          value === undefined ? null : [<dt key={`${name} name`}>{name}</dt>, <dd key={name}>{value}</dd>],
        )}
        <dt>{t('fact.since')}</dt>
        <dd>
          <Moment at={view.stageSince} />
        </dd>
        <dt>{t('fact.contact')}</dt>
        <dd>{view.firstContactAt === null ? t('contact.no') : <Moment at={view.firstContactAt} />}</dd>
      </dl>
    </section>
  );
};
