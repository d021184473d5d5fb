import { type ReactNode } from 'react';
import { useTexts } from '../../../texts/use-texts.ts';
import { useSpokenDate } from '../../../ui/spoken-date.ts';
import { type Step } from '../steps.ts';
import { type PlaceValues, type SubjectValues } from '../values.ts';
import { Fact } from './review-fact.tsx';
import { ReviewPart } from './review-part.tsx';
import { type StepProps } from './step-props.ts';

const placeText = ({ name, text }: PlaceValues): string => [name, text].filter((part) => part !== '').join(', ');

const Part = ({ title, onEdit, children }: { title: string; onEdit: () => void; children: ReactNode }) => {
  const t = useTexts('partner');
  return (
    <section className="card review" aria-label={title}>
      <div className="review-head">
        <h2>{title}</h2>
        <button type="button" className="button button-plain" onClick={onEdit}>
          {t('review.change')} <span className="visually-hidden">{title}</span>
        </button>
      </div>
      <dl className="facts">{children}</dl>
    </section>
  );
};

const Person = ({ subject }: { subject: SubjectValues }) => {
  const t = useTexts('partner');
  const spoken = useSpokenDate();
  return (
    <>
      <Fact name={t('review.name')} value={`${subject.lastName} ${subject.firstName}`.trim()} />
      <Fact name={t('person.cnp')} value={subject.cnp} />
      <Fact name={t('person.birthDate')} value={subject.birthDate === '' ? '' : spoken(subject.birthDate, 'date')} />
      <Fact name={t('person.age')} value={subject.birthDate === '' ? subject.approximateAge : ''} />
      <Fact name={t('person.address')} value={placeText(subject.address)} />
      <Fact name={t('person.phone')} value={subject.phone} />
      <Fact name={t('person.description')} value={subject.description} />
    </>
  );
};

/** Everything as it will be sent, each part with a way back to it. */
export const ReviewStep = ({ kind, values, onEdit }: StepProps & { onEdit: (step: Step) => void }) => {
  const t = useTexts('partner');
  const spoken = useSpokenDate();
  const to = (step: Step) => () => {
    onEdit(step);
  };
  const observedDay = values.observedDate === '' ? '' : spoken(values.observedDate, 'day');
  const observed = `${observedDay} ${values.observedTime}`.trim();
  return (
    <>
      <p className="lead">{t('review.lead')}</p>
      <Part title={t('step.danger')} onEdit={to('danger')}>
        <Fact
          name={t('danger.question')}
          value={values.immediateDanger === undefined ? '' : t(`danger.${values.immediateDanger}`)}
        />
        <Fact name={t('urgency.question')} value={values.urgency === undefined ? '' : t(`urgency.${values.urgency}`)} />
      </Part>
      <Part title={t('step.concerns')} onEdit={to('concerns')}>
        <dt>{t('review.concerns')}</dt>
        <dd>{values.concerns.map((one) => t(`concern.${one}`)).join('\n')}</dd>
      </Part>
      <Part title={t('step.people')} onEdit={to('people')}>
        {values.subjects.map((subject, index) => (
          <Person key={`subject-${index}`} subject={subject} />
        ))}
        {values.carers.map((carer, index) => (
          <Fact
            key={`carer-${index}`}
            name={carer.relation === undefined ? t('carer.relation') : t(`relation.${carer.relation}`)}
            value={`${carer.name} ${carer.phone}`.trim() || '–'}
          />
        ))}
      </Part>
      <Part title={t('step.story')} onEdit={to('story')}>
        <Fact name={t('story.narrative')} value={values.narrative} />
        <Fact name={t('story.date')} value={observed} />
        <Fact name={t('story.place')} value={placeText(values.place)} />
        <Fact name={t('story.actions')} value={values.actionsTaken} />
        <Fact name={t('files.legend')} value={values.attachments.map(({ fileName }) => fileName).join('\n')} />
      </Part>
      <Part title={t('step.part')} onEdit={to('part')}>
        <ReviewPart kind={kind} values={values} />
      </Part>
      <Part title={t('step.reporter')} onEdit={to('reporter')}>
        <Fact name={t('reporter.name')} value={values.reporterName} />
        <Fact name={t('reporter.function')} value={values.reporterFunction} />
        <Fact name={t('reporter.phone')} value={values.reporterPhone} />
        <Fact
          name={t('reporter.family')}
          value={t(values.familyMayKnow ? 'reporter.familyYes' : 'reporter.familyNo')}
        />
        <Fact name={t('reporter.reference')} value={values.institutionReference} />
      </Part>
    </>
  );
};
