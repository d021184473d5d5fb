import { standing, type OpenAlert, type PendingNotification, type Position } from '../alert/alert.ts';
import { type AlertGroup } from '../alert/group.ts';
import { timerId } from '../kernel/ids.ts';
import { addMilliseconds, inMilliseconds, type Instant } from '../kernel/time.ts';
import { type Urgency } from '../kernel/urgency.ts';
import { assertNever } from '../kernel/result.ts';
import { type Channel, type EscalationLevel, type EscalationPolicy } from './policy.ts';
import { worstFirst } from './storm.ts';

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
export type Turn = {
  step: number;
  version: number;
  reach: Reach;
  now: Instant;
  /** The other open alerts of its group. */
  group?: readonly OpenAlert[];
};

export type Started = { alert: OpenAlert; pages: PendingNotification[] };

/** The positions still to come after `from`: the rest of the rounds, then the last resort; null stands for the very start. */
export const positionsAfter = (policy: EscalationPolicy, from: Position | null): Position[] => {
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

export const levelAt = (policy: EscalationPolicy, position: Position): EscalationLevel =>
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

/** Pages to people by the channels of a level, numbered from 1. */
export const pagesFor = (
  facts: Pick<EscalationFacts, 'alertId' | 'linkValidFor' | 'urgency'>,
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
    purpose: 'call',
    count: 1,
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
  group: facts.group === null ? null : { ...facts.group, lead: null },
  version,
  step: step + 1,
  timerId: timerId.parse(`${facts.alertId}-${step + 1}`),
});

/** How many must accept at a level; a pair of whom one has come stays a pair at the levels that follow. */
export const neededAt = (
  { needs, acceptances }: Pick<EscalationFacts, 'needs' | 'acceptances'>,
  level: EscalationLevel,
) => Math.max(level.acknowledgements ?? 1, standing({ acceptances }).length > 0 ? needs : 1);

/**
 * Alerts of a group page once for all of them: the worst speaks, with their number; the others are spoken for, and look again when
 * their own level is over, so that none depends on another that was answered meanwhile.
 */
const speakForGroup = (alert: OpenAlert, pages: PendingNotification[], others: readonly OpenAlert[]): Started => {
  const { group } = alert;
  if (group === null) return { alert, pages };
  const speaking = others.filter(({ state }) => state !== 'unreachable');
  const [lead = alert] = [alert, ...speaking].toSorted(worstFirst);
  if (lead !== alert) return { alert: { ...alert, group: { ...group, lead: lead.alertId } }, pages: [] };
  if (speaking.length === 0) return { alert, pages };
  return { alert, pages: pages.map((page) => ({ ...page, purpose: 'group', count: speaking.length + 1 })) };
};

/** An alert of a storm waits until its layer is told of everything that was gathered. */
export const gather = (facts: EscalationFacts, group: AlertGroup, turn: Turn): Started => ({
  alert: {
    ...identityOf({ ...facts, group }, turn),
    state: 'gathering',
    position: { kind: 'level', round: 1, level: 0 },
    since: turn.now,
    answerBy: group.until,
  },
  pages: [],
});

/** Starts the first of these positions at which somebody can be reached who neither has the alert nor declined it this round. */
const startFirstOf = (
  positions: readonly Position[],
  facts: EscalationFacts,
  from: Position | null,
  turn: Turn,
): Started => {
  const { reach, now } = turn;
  const identity = identityOf(facts, turn);
  const taken = standing(facts);
  for (const position of positions) {
    const level = levelAt(facts.policy, position);
    const willing = reach(level).filter(
      ({ staffId }) =>
        !taken.some((one) => one.staffId === staffId) &&
        (position.kind === 'last-resort' || !declinedIn(facts, position.round, staffId)),
    );
    const pages = pagesFor(facts, identity.step, willing, level, now);
    if (pages.length > 0) {
      const answerBy = addMilliseconds(now, inMilliseconds(level.answerWithin));
      const needs = neededAt(facts, level);
      const alert: OpenAlert = { ...identity, needs, state: 'paging', position, levelStartedAt: now, answerBy };
      return taken.length > 0
        ? { alert, pages: pages.map((page) => ({ ...page, purpose: 'second' })) }
        : speakForGroup(alert, pages, turn.group ?? []);
    }
  }
  return beUnreachable(facts, from, turn);
};

/**
 * Starts the next level at which somebody can be reached, skipping at once every level where nobody can.
 * - Who declined in a round is not paged again in that round; the last resort pages everyone each time.
 * - Who has the alert already, one of a pair, is not paged for the other.
 * - When not even the last resort reaches anybody, the alert is `unreachable`: it never ends silently.
 * @param from where the escalation stood; null when it begins.
 */
export const startNextLevel = (facts: EscalationFacts, from: Position | null, turn: Turn): Started =>
  startFirstOf(positionsAfter(facts.policy, from), facts, from, turn);

/** Starts one position, or the next behind it at which somebody can be reached. */
export const startAt = (facts: EscalationFacts, to: Position, turn: Turn): Started =>
  startFirstOf([to, ...positionsAfter(facts.policy, to)], facts, to, turn);

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
