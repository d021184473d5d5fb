import { type ParkedMessage } from '../../../shared/adapters/sqs/dead-letters/parked-message.ts';

/** How long ago, in its two largest units: `2 d 3 h`. */
export const ageText = (milliseconds: number): string => {
  const minutes = Math.max(0, Math.floor(milliseconds / 60_000));
  const [days, hours] = [Math.floor(minutes / 1_440), Math.floor(minutes / 60) % 24];
  if (days > 0) return `${days} d ${hours} h`;
  return hours > 0 ? `${hours} h ${minutes % 60} min` : `${minutes} min`;
};

export const parkedText = (message: ParkedMessage, now: Date): string =>
  `${message.ids.join(', ') || 'no id'} — ${message.reason}, ${ageText(now.getTime() - message.sentAt.getTime())} old`;
