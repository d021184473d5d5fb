import { type RefObject } from 'react';
import { Link } from 'react-router';
import { type SearchAnswer } from '../../api/answers.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { Moment } from '../../ui/moment.tsx';
import { Notice } from '../../ui/notice.tsx';
import { UrgencyTag } from '../../ui/urgency.tsx';
import { personName } from '../person-name.ts';
import { useBorn } from '../use-born.ts';

type Found = SearchAnswer['items'][number];

const One = ({ found }: { found: Found }) => {
  const t = useTexts('cases');
  const born = useBorn();
  const { birthDate, approximateAge } = found.person;
  return (
    <li className="card">
      <h3>
        <Link to={`/cazuri/${found.caseId}`}>{personName(found.person) || t('person.unnamed')}</Link>
      </h3>
      <p className="tags">
        <UrgencyTag urgency={found.urgency} />
        <span className="tag tag-quiet">{t(`stage.${found.stage}`)}</span>
      </p>
      <dl className="facts">
        {birthDate === undefined ? null : (
          <>
            <dt>{t('person.birthDate')}</dt>
            <dd>{born(birthDate)}</dd>
          </>
        )}
        {birthDate !== undefined || approximateAge === undefined ? null : (
          <>
            <dt>{t('person.age')}</dt>
            <dd>{approximateAge}</dd>
          </>
        )}
        <dt>{t('search.number')}</dt>
        <dd>{found.caseId}</dd>
        <dt>{t('fact.worker')}</dt>
        <dd>{found.assignedTo?.name ?? t('list.nobody')}</dd>
        <dt>{t('search.opened')}</dt>
        <dd>
          <Moment at={found.openedAt} />
        </dd>
      </dl>
    </li>
  );
};

/** What was found, and where the search ends. */
export const Results = ({ found, heading }: { found: SearchAnswer; heading: RefObject<HTMLHeadingElement | null> }) => {
  const t = useTexts('cases');
  return (
    <section aria-labelledby="found">
      <h2 id="found" ref={heading} tabIndex={-1}>
        {t('search.found', { count: found.items.length })}
      </h2>
      {found.items.length === 0 ? <p>{t(found.by === 'name' ? 'search.noName' : 'search.none')}</p> : null}
      {found.more ? <Notice tone="warn">{t('search.more')}</Notice> : null}
      {found.complete ? null : <Notice tone="warn">{t('search.incomplete')}</Notice>}
      <ul className="cards">
        {found.items.map((one) => (
          <One key={one.caseId} found={one} />
        ))}
      </ul>
    </section>
  );
};
