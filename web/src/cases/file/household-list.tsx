import { useQueries } from '@tanstack/react-query';
import { Link } from 'react-router';
import { useServices } from '../../app/services.ts';
import { useTexts, type Tell } from '../../texts/use-texts.ts';
import { Empty, Failed, Loading } from '../../ui/states.tsx';
import { householdOf, type Member } from './household.ts';
import { reportQuery } from './use-case-file.ts';

const roles = [
  'child',
  'parent',
  'partner',
  'grandparent',
  'sibling',
  'other-relative',
  'other',
  'mother',
  'father',
  'guardian',
  'foster-carer',
  'none',
] as const;

const roleOf = (t: Tell<'cases'>, role: string | null): string | null => {
  const known = roles.find((one) => one === role);
  return known === undefined ? null : t(`role.${known}`);
};

const One = ({ member }: { member: Member }) => {
  const t = useTexts('cases');
  const facts = [
    [t('household.address'), member.address],
    [t('household.phone'), member.phone],
    [t('household.from'), member.referralId],
  ] as const;
  return (
    <li className="card">
      <h3>{member.name === '' ? t('person.unnamed') : member.name}</h3>
      <p className="tags">
        {member.role === null ? null : <span className="tag tag-quiet">{roleOf(t, member.role)}</span>}
        {member.abroad ? <span className="tag tag-warn">{t('household.abroad')}</span> : null}
      </p>
      <dl className="facts">
        {facts.map(([name, value]) =>
          value === null ? null : [<dt key={`${name} name`}>{name}</dt>, <dd key={name}>{value}</dd>],
        )}
      </dl>
      {member.caseId === null ? null : (
        <p>
          <Link to={`/cazuri/${member.caseId}`}>{t('household.case', { id: member.caseId })}</Link>
        </p>
      )}
    </li>
  );
};

/** Who lives with the person, as the referrals of the case tell, and the cases they have themselves. */
export const Household = ({ id, referralIds }: { id: string; referralIds: readonly string[] }) => {
  const t = useTexts('cases');
  const { api } = useServices();
  const reports = useQueries({ queries: referralIds.map((referralId) => reportQuery(api, id, referralId)) });
  const failed = reports.find(({ isError }) => isError);
  if (failed !== undefined) return <Failed error={failed.error} retry={() => void failed.refetch()} />;
  if (reports.some(({ isPending }) => isPending)) return <Loading />;
  const members = householdOf(
    id,
    reports.flatMap(({ data }) => data ?? []),
  );
  if (members.length === 0)
    return (
      <Empty title={t('household.none')}>
        <p>{t('household.noneText')}</p>
      </Empty>
    );
  return (
    <>
      <p className="hint">{t('household.hint')}</p>
      <ul className="cards">
        {members.map((member) => (
          <One key={`${member.name} ${member.role ?? ''} ${member.caseId ?? ''}`} member={member} />
        ))}
      </ul>
    </>
  );
};
