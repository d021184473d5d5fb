import { type ReactNode } from 'react';
import { useStaff } from '../app/use-me.ts';
import { useSession } from '../sign-in/use-session.ts';
import { useTexts } from '../texts/use-texts.ts';
import { Page } from '../ui/page.tsx';
import { Failed, Loading, OfflineBanner } from '../ui/states.tsx';
import { Outcome } from './outcome.tsx';
import { type RotaAction } from './rota-action.ts';
import { RotaNav } from './rota-nav.tsx';
import { useRota, type RotaView } from './use-rota.ts';
import { useRotaChange } from './use-rota-change.ts';
import './rota.css';

/** What a page that changes the rota works with. `act` answers whether the change was made. */
export type RotaRoom = {
  rota: RotaView;
  /** Staff id of whoever looks. */
  me: string;
  isEditor: boolean;
  busy: boolean;
  act: (action: RotaAction, onDone?: () => void) => void;
};

/** A page of the rota: its ways, the rota as it is now, and what came of the last change. */
export const RotaFrame = ({ title, children }: { title: string; children: (room: RotaRoom) => ReactNode }) => {
  const t = useTexts('rota');
  const { data, isPending, isError, error, refetch } = useRota();
  const me = useStaff();
  const { roles } = useSession();
  const change = useRotaChange();
  return (
    <Page title={title}>
      <OfflineBanner>
        <p>{t('offline')}</p>
      </OfflineBanner>
      <RotaNav />
      {isError ? <Failed error={error} retry={() => void refetch()} /> : null}
      {isPending || (data !== undefined && me === null) ? <Loading /> : null}
      <Outcome change={change} staff={data?.value.staff ?? []} onRefetch={() => void refetch()} />
      {data === undefined || me === null
        ? null
        : children({
            rota: data.value,
            me: me.staffId,
            isEditor: roles.includes('supervisor') || roles.includes('director'),
            busy: change.isPending,
            act: (action, onDone) => {
              change.mutate({ seen: data.etag ?? '', action }, onDone === undefined ? {} : { onSuccess: onDone });
            },
          })}
    </Page>
  );
};
