import { mostSubjects } from '../limits.ts';
import { useTexts } from '../../../texts/use-texts.ts';
import { newCarer, newSubject } from '../values.ts';
import { CarerFields } from './carer-fields.tsx';
import { PersonFields } from './person-fields.tsx';
import { type StepProps } from './step-props.ts';

const replaced = <T,>(list: readonly T[], index: number, part: Partial<T>): T[] =>
  list.map((one, at) => (at === index ? { ...one, ...part } : one));

const without = <T,>(list: readonly T[], index: number): T[] => list.filter((_, at) => at !== index);

/** Whom it is about, and who looks after them. */
export const PeopleStep = ({ values, faults, change }: StepProps) => {
  const t = useTexts('partner');
  const { subjects, carers } = values;
  return (
    <>
      {subjects.map((subject, index) => (
        <section key={`subject-${index}`} className="card" aria-label={t('people.person', { number: index + 1 })}>
          <h2>{t('people.person', { number: index + 1 })}</h2>
          <PersonFields
            index={index}
            subject={subject}
            faults={faults}
            onChange={(part) => {
              change((now) => ({ subjects: replaced(now.subjects, index, part) }));
            }}
          />
          {subjects.length === 1 ? null : (
            <button
              type="button"
              className="button button-danger"
              onClick={() => {
                change((now) => ({ subjects: without(now.subjects, index) }));
              }}
            >
              {t('people.remove')}
            </button>
          )}
        </section>
      ))}
      {carers.map((carer, index) => (
        <section key={`carer-${index}`} className="card" aria-label={t('people.carer', { number: index + 1 })}>
          <h2>{t('people.carer', { number: index + 1 })}</h2>
          <CarerFields
            index={index}
            carer={carer}
            faults={faults}
            onChange={(part) => {
              change((now) => ({ carers: replaced(now.carers, index, part) }));
            }}
          />
          <button
            type="button"
            className="button button-danger"
            onClick={() => {
              change((now) => ({ carers: without(now.carers, index) }));
            }}
          >
            {t('people.remove')}
          </button>
        </section>
      ))}
      <p className="buttons">
        {subjects.length >= mostSubjects ? null : (
          <button
            type="button"
            className="button"
            onClick={() => {
              change((now) => ({ subjects: [...now.subjects, newSubject()] }));
            }}
          >
            {t('people.addPerson')}
          </button>
        )}
        <button
          type="button"
          className="button"
          onClick={() => {
            change((now) => ({ carers: [...now.carers, newCarer()] }));
          }}
        >
          {t('people.addCarer')}
        </button>
      </p>
    </>
  );
};
