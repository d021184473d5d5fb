import { useState } from 'react';
import { isRefused } from '../../api/refusal.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { Conflict } from '../../ui/conflict.tsx';
import { Page } from '../../ui/page.tsx';
import { Failed, Loading, OfflineBanner } from '../../ui/states.tsx';
import { BackLink } from '../parts/back-link.tsx';
import { Refused } from '../parts/refused.tsx';
import { Findings } from './findings.tsx';
import { StaffCard } from './staff-card.tsx';
import { StaffForm } from './staff-form.tsx';
import { useInviteStaff, useStaff } from './use-people.ts';
import '../administration.css';

/** The county's staff: those who work here first. */
export const PeoplePage = () => {
  const t = useTexts('administration');
  const { data, isPending, isError, error, refetch } = useStaff();
  const invite = useInviteStaff();
  const [asking, setAsking] = useState(false);
  const [opened, setOpened] = useState<string | null>(null);
  const people = (data?.value.items ?? []).toSorted(
    (a, b) => Number(b.active) - Number(a.active) || a.name.localeCompare(b.name, 'ro'),
  );
  const etag = data?.etag ?? '';
  const stale = isRefused(invite.error, 'version-stale');
  return (
    <Page title={t('staff.title')}>
      <OfflineBanner>
        <p>{t('offline')}</p>
      </OfflineBanner>
      <p className="lead">{t('staff.text')}</p>
      {isPending ? <Loading /> : null}
      {isError ? <Failed error={error} retry={() => void refetch()} /> : null}
      {stale ? (
        <Conflict
          changes={[]}
          onContinue={() => {
            invite.reset();
          }}
        />
      ) : null}
      {invite.isError && !stale ? <Refused error={invite.error} /> : null}
      {invite.data === undefined ? null : <Findings findings={invite.data.findings} />}
      {asking ? (
        <StaffForm
          busy={invite.isPending}
          onInvite={(body) => {
            invite.mutate(
              { etag, body },
              {
                onSuccess: () => {
                  setAsking(false);
                },
              },
            );
          }}
          onCancel={() => {
            setAsking(false);
            invite.reset();
          }}
        />
      ) : (
        <p>
          <button
            type="button"
            className="button button-primary"
            onClick={() => {
              invite.reset();
              setAsking(true);
            }}
          >
            {t('staff.new')}
          </button>
        </p>
      )}
      <h2>{t('staff.all')}</h2>
      <ul className="cards">
        {people.map((person) => (
          <StaffCard
            key={person.staffId}
            person={person}
            etag={etag}
            open={opened === person.staffId}
            onOpen={(open) => {
              setOpened(open ? person.staffId : null);
            }}
          />
        ))}
      </ul>
      <BackLink />
    </Page>
  );
};
