import { channels, staffRoles } from '../../../shared/domain/escalation/policy.ts';
import { type Tell } from '../texts/use-texts.ts';
import { type Change } from '../ui/conflict.tsx';
import { layerName } from '../ui/layer-name.ts';
import { type Channel, type Duration, type TargetView } from './use-settings.ts';

export type Words = Tell<'settings'>;

const units = ['seconds', 'minutes', 'hours'] as const;
export type DurationUnit = (typeof units)[number];
export const durationUnits: readonly DurationUnit[] = units;

export const quantityOf = (length: Duration): { quantity: number; unit: DurationUnit } => {
  if ('seconds' in length) return { quantity: length.seconds, unit: 'seconds' };
  if ('minutes' in length) return { quantity: length.minutes, unit: 'minutes' };
  return { quantity: length.hours, unit: 'hours' };
};

export const durationOf = (quantity: number, unit: DurationUnit): Duration => {
  switch (unit) {
    case 'seconds':
      return { seconds: quantity };
    case 'minutes':
      return { minutes: quantity };
    case 'hours':
      return { hours: quantity };
  }
};

const inSeconds = { seconds: 1, minutes: 60, hours: 3_600 } as const;
export const secondsOf = (length: Duration): number => {
  const { quantity, unit } = quantityOf(length);
  return quantity * inSeconds[unit];
};

export const durationText = (t: Words, length: Duration): string => {
  const { quantity, unit } = quantityOf(length);
  return t(`length.${unit}`, { count: quantity });
};

/** A time since the start, in the largest units that say it exactly. */
export const sinceText = (t: Words, seconds: number): string => {
  if (seconds % 3_600 === 0 && seconds > 0) return durationText(t, { hours: seconds / 3_600 });
  if (seconds % 60 === 0) return durationText(t, { minutes: seconds / 60 });
  if (seconds < 60) return durationText(t, { seconds });
  return `${durationText(t, { minutes: Math.floor(seconds / 60) })} ${durationText(t, { seconds: seconds % 60 })}`;
};

export const listText = (t: Words, parts: readonly string[]): string =>
  parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} ${t('and')} ${parts.at(-1) ?? ''}`;

export const channelsText = (t: Words, used: readonly Channel[]): string =>
  listText(
    t,
    channels.filter((one) => used.includes(one)).map((one) => t(`channel.${one}`)),
  );

type People = readonly { staffId: string; name: string }[];

/** The name of a member of staff; of somebody who is none any more, the id. */
export const personName = (staffId: string, people: People): string =>
  people.find((one) => one.staffId === staffId)?.name ?? staffId;

export const targetText = (t: Words, target: TargetView, people: People): string => {
  switch (target.kind) {
    case 'layer':
      return t('target.layer', { layer: layerName(target.layer) });
    case 'role': {
      const role = staffRoles.find((one) => one === target.role);
      return role === undefined ? target.role : t(`target.role.${role}`);
    }
    case 'staff':
      return personName(target.staffId, people);
  }
};

/** Names of the fields a change can touch, as people call them. */
const fields = [
  'escalationPolicies',
  'immediate',
  'urgent',
  'routine',
  'levels',
  'lastResort',
  'answerWithin',
  'targets',
  'channels',
  'fallback',
  'rounds',
  'acknowledgements',
  'firstContactWithin',
  'linkValidFor',
  'retryUnreachableAfter',
  'handOverWithin',
  'dispatchCheckIn',
  'callBackGrace',
  'shiftHandover',
  'signWithin',
  'signEmpty',
  'storm',
  'moreThan',
  'within',
  'gatherFor',
  'deadlineRules',
  'workingDayOverrides',
  'legalMaximum',
  'quantity',
  'unit',
  'article',
  'source',
  'verification',
] as const;

/** A place in the settings in words: „politici · Urgentă · nivelul 1 · timp de răspuns”. What has no word stays as it is written. */
export const placeText = (t: Words, path: string): string =>
  path
    .split('.')
    .map((part) => {
      const known = fields.find((one) => one === part);
      if (known !== undefined) return t(`field.${known}`);
      return /^\d+$/.test(part) ? String(Number(part) + 1) : part;
    })
    .join(' · ');

type Difference = { path: string; before: string | null; after: string | null };

/** The unit at the end of a place, which belongs to the number: `answerWithin.minutes`. */
const unitAt = /^(.+)\.(seconds|minutes|hours)$/;

/** A duration whose unit changed is one change, not two. */
const joined = (t: Words, differences: readonly Difference[]): Difference[] => {
  const found = new Map<string, Difference>();
  for (const { path, before, after } of differences) {
    const [, place = path, name] = unitAt.exec(path) ?? [];
    const unit = units.find((one) => one === name);
    const said = (value: string | null): string | null =>
      value === null || unit === undefined ? value : durationText(t, durationOf(Number(value), unit));
    const known = found.get(place);
    found.set(place, {
      path: place,
      before: known?.before ?? said(before),
      after: known?.after ?? said(after),
    });
  }
  return [...found.values()];
};

export const changesOf = (t: Words, differences: readonly Difference[]): Change[] =>
  joined(t, differences).map(({ path, before, after }) => ({
    what: placeText(t, path),
    before: before ?? t('nothing'),
    now: after ?? t('nothing'),
  }));
