import { type OpenAlert } from '../alert/alert.ts';
import { type AlertGroup } from '../alert/group.ts';
import { type CountySettings } from '../county/settings.ts';
import { addMilliseconds, inMilliseconds, toInstant, type Instant } from '../kernel/time.ts';
import { worse, type Urgency } from '../kernel/urgency.ts';
import { type EscalationPolicy, type Target } from './policy.ts';

const nameOf = (target: Target): string => {
  switch (target.kind) {
    case 'layer':
      return `layer.${target.layer}`;
    case 'role':
      return `role.${target.role}`;
    case 'staff':
      return `staff.${target.staffId}`;
  }
};

/** Names the people whom a policy asks first: alerts that ask the same people are grouped. */
const layerOf = ({ levels, lastResort }: EscalationPolicy): string =>
  (levels[0] ?? lastResort).targets.map(nameOf).join('+');

/** Whose alerts are counted, and since when, to tell a storm; null: this one is never grouped. */
export type StormWatch = { layer: string; since: Instant };

export const stormWatch = (urgency: Urgency, settings: CountySettings, now: Instant): StormWatch | null => {
  const { storm, escalationPolicies } = settings;
  if (storm === undefined || urgency === 'immediate') return null;
  return { layer: layerOf(escalationPolicies[urgency]), since: addMilliseconds(now, -inMilliseconds(storm.within)) };
};

/**
 * The group an alert joins that is raised now: the next of the moments, the same for all, at which a layer is told of everything
 * that was gathered. Null while there is no storm.
 * @param recent how many alerts asked the same people within the county's time.
 */
export const groupFor = (
  watch: StormWatch | null,
  recent: number,
  { storm }: CountySettings,
  now: Instant,
): AlertGroup | null => {
  if (watch === null || storm === undefined || recent < storm.moreThan) return null;
  const length = inMilliseconds(storm.gatherFor);
  const from = Math.floor(Date.parse(now) / length) * length;
  const until = toInstant(new Date(from + length));
  return { groupId: `${watch.layer}@${until}`, layer: watch.layer, from: toInstant(new Date(from)), until, lead: null };
};

/** The worse of two alerts comes first, then the older. */
export const worstFirst = (a: OpenAlert, b: OpenAlert): number => {
  if (a.urgency !== b.urgency) return worse(a.urgency, b.urgency) === a.urgency ? -1 : 1;
  if (a.raisedAt !== b.raisedAt) return a.raisedAt < b.raisedAt ? -1 : 1;
  return a.alertId < b.alertId ? -1 : 1;
};
