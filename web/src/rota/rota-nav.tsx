import { useTexts } from '../texts/use-texts.ts';
import { RoomNav } from '../app/room-nav.tsx';

const pages = [
  ['/rota', 'nav.calendar'],
  ['/rota/schimburi', 'nav.swaps'],
  ['/rota/concedii', 'nav.leave'],
  ['/rota/inlocuiri', 'nav.overrides'],
  ['/rota/istoric', 'nav.history'],
  ['/rota/calendar', 'nav.feeds'],
] as const;

/** The pages of the rota. */
export const RotaNav = () => {
  const t = useTexts('rota');
  return <RoomNav label={t('nav.label')} pages={pages.map(([to, key]) => [to, t(key)])} />;
};
