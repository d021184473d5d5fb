import { spokenDay } from '../../../shared/domain/calendar/local-text.ts';
import { type Tell } from '../texts/use-texts.ts';

/** Both days are included; without an end it goes on until the need ends. */
export const spokenDays = (t: Tell<'plans'>, { from, until }: { from: string; until: string | null }): string =>
  until === null
    ? t('days.open', { from: spokenDay(from) })
    : t('days.span', { from: spokenDay(from), until: spokenDay(until) });
