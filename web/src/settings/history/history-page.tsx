import { useSession } from '../../sign-in/use-session.ts';
import { useTexts } from '../../texts/use-texts.ts';
import { Failed, Loading } from '../../ui/states.tsx';
import { SettingsPage } from '../settings-page.tsx';
import { useSettings } from '../use-settings.ts';
import { useHistory } from './use-history.ts';
import { VersionCard } from './version-card.tsx';

/** Who changed the settings, when and why; an earlier version is put back as a new one. */
export const HistoryPage = () => {
  const t = useTexts('settings');
  const { roles } = useSession();
  const settings = useSettings();
  const { data, isPending, isError, error, refetch, hasNextPage, fetchNextPage, isFetchingNextPage } = useHistory();
  const present = settings.data?.value.version;
  return (
    <SettingsPage title={t('history.title')}>
      {isPending ? <Loading /> : null}
      {isError ? <Failed error={error} retry={() => void refetch()} /> : null}
      <ul className="cards">
        {(data?.pages ?? [])
          .flatMap(({ items }) => items)
          .map((deed) => (
            <VersionCard
              key={deed.version}
              deed={deed}
              isPresent={deed.version === present}
              mayRestore={roles.includes('admin')}
              etag={settings.data?.etag ?? null}
            />
          ))}
      </ul>
      {hasNextPage ? (
        <p>
          <button
            type="button"
            className="button"
            aria-disabled={isFetchingNextPage}
            onClick={() => void fetchNextPage()}
          >
            {t('history.more')}
          </button>
        </p>
      ) : null}
    </SettingsPage>
  );
};
