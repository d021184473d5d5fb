import { type ReactNode } from 'react';
import { useTexts } from '../texts/use-texts.ts';
import { Page } from '../ui/page.tsx';
import { RoomNav } from '../app/room-nav.tsx';
import { OfflineBanner } from '../ui/states.tsx';
import './settings.css';

const places = [
  ['policies', '/reguli'],
  ['simulation', '/reguli/simulare'],
  ['rules', '/reguli/termene'],
  ['durations', '/reguli/durate'],
  ['forms', '/reguli/formulare'],
  ['messages', '/reguli/mesaje'],
  ['history', '/reguli/istoric'],
] as const;

/** A page of the rules, with the way to the others. */
export const SettingsPage = ({ title, children }: { title: string; children: ReactNode }) => {
  const t = useTexts('settings');
  return (
    <Page title={title}>
      <RoomNav label={t('nav.label')} pages={places.map(([name, path]) => [path, t(`nav.${name}`)])} />
      <OfflineBanner>
        <p>{t('offline')}</p>
      </OfflineBanner>
      {children}
    </Page>
  );
};
