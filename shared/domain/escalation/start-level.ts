import { type OpenAlert, type PendingNotification, type Position } from '../alert/alert.ts';
import { timerId } from '../kernel/ids.ts';
import { addMilliseconds, inMilliseconds, type Instant } from '../kernel/time.ts';
import { type Urgency } from '../kernel/urgency.ts';
import { assertNever } from '../kernel/result.ts';
import { type Channel, type EscalationLevel, type EscalationPolicy } from './policy.ts';

/** A way to a person: a channel and the address it takes. */
export type Route = { channel: Channel; to: string };

/** What a person asked for: which channels first, by urgency; what else they have; whether their telephone sleeps now. */
export type Wishes = {
  order: Readonly<Record<Urgency, readonly Channel[]>>;
  reserves: readonly Route[];
  isQuiet: boolean;
};

/** A person a level alerts, with the addresses they can be reached at. */
export type Recipient = {
  staffId: string;
  name: string;
  addresses: Partial<Record<Channel, string>>;
  wishes?: Wishes;
};

/** Who a level's targets are at this moment: resolved when the level starts, never earlier. */
export type Reach = (level: EscalationLevel) => readonly Recipient[];

/** The facts an escalation carries through its whole life, before any level was started. */
export type EscalationFacts = Omit<
  Extract<OpenAlert, { state: 'paging' }>,
  'state' | 'levelStartedAt' | 'answerBy' | 'timerId' | 'step' | 'position' | 'version'
>;

/** The present, and the number of the last level started: 0 when the escalation begins. */
type Turn = { step: number; version: number; reach: Reach; now: Instant };

type Started = { alert: OpenAlert; pages: PendingNotification[] };

/** The positions still to come after `from`: the rest of the rounds, then the last resort; null stands for the very start. */
const positionsAfter = (policy: EscalationPolicy, from: Position | null): Position[] => {
  const all = Array.from({ length: policy.rounds }, (_, round) =>
    policy.levels.map((_level, level): Position => ({ kind: 'level', round: round + 1, level })),
  ).flat();
  if (from === null) return [...all, { kind: 'last-resort', time: 1 }];
  switch (from.kind) {
    case 'last-resort':
      return [{ kind: 'last-resort', time: from.time + 1 }];
    case 'level': {
      const done = (from.round - 1) * policy.levels.length + from.level + 1;
      return [...all.slice(done), { kind: 'last-resort', time: 1 }];
    }
    default:
      return assertNever(from);
  }
};

const levelAt = (policy: EscalationPolicy, position: Position): EscalationLevel =>
  position.kind === 'level' ? (policy.levels[position.level] ?? policy.lastResort) : policy.lastResort;

/** Channels that wake nobody. */
const silent: ReadonlySet<Channel> = new Set(['email']);

/** Those of some channels by which a person can be paged now: with an address, and in their quiet hours only what wakes nobody. */
export const usableChannels = (
  { addresses, wishes }: Recipient,
  urgency: Urgency,
  channels: readonly Channel[],
): Route[] => {
  const sleeps = wishes?.isQuiet === true && urgency !== 'immediate';
  return [...new Set(channels)].flatMap((channel): Route[] => {
    const to = addresses[channel];
    return to === undefined || (sleeps && !silent.has(channel)) ? [] : [{ channel, to }];
  });
};

/**
 * The channels a person is paged by at a level, each with what follows when it fails; empty: cannot be reached.
 * As many at once as the level uses, those the person wants first before the others; in their quiet hours only what wakes
 * nobody, unless somebody is in danger now.
 */
const routesTo = (recipient: Recipient, level: EscalationLevel, urgency: Urgency) => {
  const { wishes } = recipient;
  const addressed = (channels: readonly Channel[]) => usableChannels(recipient, urgency, channels);
  const atOnce = Math.max(1, addressed(level.channels).length);
  const wanted = addressed([...(wishes?.order[urgency] ?? []), ...level.channels, ...level.fallback]);
  const reserves = (wishes?.reserves ?? []).filter(({ channel }) => wanted.some((one) => one.channel === channel));
  const left = [...wanted.slice(atOnce), ...reserves];
  // The reserves belong to one page only, so that a reserve is not used once per failed channel.
  return wanted.slice(0, atOnce).map((route, index) => ({ ...route, fallback: index === 0 ? left : [] }));
};

/** What a transaction of 100 items has room for beside the largest report (see `mostSubjects`). */
export const mostPages = 19;

/** Everyone by their first channel before anyone by their second, when there are more pages than can be written. */
const asManyAsFit = <R extends { rank: number }>(routes: R[]): R[] => {
  const kept = new Set(routes.toSorted((a, b) => a.rank - b.rank).slice(0, mostPages));
  return routes.filter((route) => kept.has(route));
};

const pagesFor = (
  facts: EscalationFacts,
  step: number,
  recipients: readonly Recipient[],
  level: EscalationLevel,
  now: Instant,
) =>
  asManyAsFit(
    recipients.flatMap((recipient) =>
      routesTo(recipient, level, facts.urgency).map((route, rank) => ({ recipient, route, rank })),
    ),
  ).map(({ recipient, route }, index): PendingNotification => ({
    state: 'pending',
    alertId: facts.alertId,
    step,
    ordinal: index + 1,
    staffId: recipient.staffId,
    name: recipient.name,
    channel: route.channel,
    to: route.to,
    fallback: route.fallback,
    createdAt: now,
    linkExpiresAt: addMilliseconds(now, inMilliseconds(facts.linkValidFor)),
    linkUsedAt: null,
    attempts: 0,
    lastFailure: null,
  }));

const identityOf = (facts: EscalationFacts, { step, version }: Turn) => ({
  ...facts,
  version,
  step: step + 1,
  timerId: timerId.parse(`${facts.alertId}-${step + 1}`),
});

/**
 * Starts the next level at which somebody can be reached, skipping at once every level where nobody can.
 * - Who declined in a round is not paged again in that round; the last resort pages everyone each time.
 * - When not even the last resort reaches anybody, the alert is `unreachable`: it never ends silently.
 * @param from where the escalation stood; null when it begins.
 */
export const startNextLevel = (facts: EscalationFacts, from: Position | null, turn: Turn): Started => {
  const { reach, now } = turn;
  const identity = identityOf(facts, turn);
  for (const position of positionsAfter(facts.policy, from)) {
    const level = levelAt(facts.policy, position);
    const everyone = reach(level);
    const willing = everyone.filter(
      ({ staffId }) => position.kind === 'last-resort' || !declinedIn(facts, position.round, staffId),
    );
    const pages = pagesFor(facts, identity.step, willing, level, now);
    if (pages.length > 0) {
      const answerBy = addMilliseconds(now, inMilliseconds(level.answerWithin));
      return { alert: { ...identity, state: 'paging', position, levelStartedAt: now, answerBy }, pages };
    }
  }
  return beUnreachable(facts, from, turn);
};

/** Nobody at all could be reached: an alarm rings, and the last resort is tried again after `retryUnreachableAfter`. */
export const beUnreachable = (facts: EscalationFacts, from: Position | null, turn: Turn): Started => {
  const { now } = turn;
  const answerBy = addMilliseconds(now, inMilliseconds(facts.retryUnreachableAfter));
  const position: Position =
    from?.kind === 'last-resort' ? { ...from, time: from.time + 1 } : { kind: 'last-resort', time: 1 };
  return { alert: { ...identityOf(facts, turn), state: 'unreachable', position, since: now, answerBy }, pages: [] };
};

const declinedIn = (facts: EscalationFacts, round: number, staffId: string) =>
  facts.declines.some((decline) => decline.staffId === staffId && decline.round === round);
