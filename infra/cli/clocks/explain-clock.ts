import { type DeadlineView } from '../../../shared/contracts/http/cases/deadline-view.ts';
import { type Instant } from '../../../shared/domain/kernel/time.ts';
import { type OwnedClocks } from './read-clocks.ts';

const local = new Intl.DateTimeFormat('ro-RO', {
  timeZone: 'Europe/Bucharest',
  dateStyle: 'short',
  timeStyle: 'long',
});

/** On the clocks of Romania, with the zone that tells the hour that happens twice, and in UTC. */
const instantText = (at: Instant): string => `${local.format(new Date(at))} (${at})`;

/** How sure we are of the rule. Only the first may be called what the law says. */
const marks: Readonly<Record<string, string>> = {
  verified: 'read in the act',
  secondary: 'seen in a secondary source, not in the act',
  unverified: 'quoted by practitioners, not verified in the act',
};

const sourceText = ({ source, article, verification }: DeadlineView): string => {
  if (source === null) return 'a promise of the service itself';
  const cited = article === null ? source : `${source}, ${article}`;
  return verification === null ? cited : `${cited} — ${verification}: ${marks[verification] ?? verification}`;
};

const stateText = ({ state, metAt, pausedUntil, breach }: DeadlineView): string => {
  const late = breach === null ? '' : ', after a breach';
  switch (state) {
    case 'open':
      return `open${late}`;
    case 'paused':
      return `paused, at the latest until ${pausedUntil === null ? '?' : instantText(pausedUntil)}`;
    case 'breached':
      return 'overdue: it passed unmet and is still to be met';
    case 'met':
      return `met ${metAt === null ? '' : instantText(metAt)}${late}`;
    case 'cancelled':
      return `cancelled${late}`;
  }
};

const breachText = ({ breach }: DeadlineView): string[] =>
  breach === null
    ? []
    : [
        `breach        of ${breach.article ?? 'a promise of the service'}: ${instantText(breach.strictDue)} passed unmet, recorded ${instantText(breach.recordedAt)}`,
        ...breach.explanations.map(({ at, text }) => `  explained   ${instantText(at)}: ${text}`),
      ];

const who: Readonly<Record<string, string>> = {
  'case-worker': "the case's worker",
  supervisor: 'the supervisors',
  director: 'the director',
};

const nextText = ({ state, next }: DeadlineView): string => {
  if (next === null) return state === 'breached' ? 'nothing: everybody on its list was told' : 'nothing: it has ended';
  const to = next.to === null ? '' : (who[next.to] ?? next.to);
  const what: Readonly<Record<string, string>> = {
    reminder: `${to} will be reminded`,
    due: 'unless it is met, the breach is recorded and the first on its list alerted',
    'pause-ends': 'the pause ends by itself and the clock runs on',
    'overdue-told': `${to} will be alerted`,
  };
  return `${instantText(next.at)}: ${what[next.what] ?? next.what}`;
};

const clockText = (clock: DeadlineView): string[] => [
  '',
  `${clock.rule}  ${clock.event} → ${clock.obligation}${clock.actor === null ? '' : ` (${clock.actor})`}`,
  ...[
    `rule          ${sourceText(clock)}`,
    `counted from  ${instantText(clock.eventAt)}`,
    `strict        ${instantText(clock.strictDue)}`,
    `latest legal  ${instantText(clock.latestLegal)}`,
    `state         ${stateText(clock)}`,
    ...breachText(clock),
    `next          ${nextText(clock)}`,
  ].map((line) => `    ${line}`),
];

/** Every clock of one owner, for people who must defend it. */
export const explainClocks = ({ owner, stage, deadlines }: OwnedClocks): string[] => [
  stage === null
    ? `Referral ${owner}, what its sender was promised: ${deadlines.length} clocks`
    : `Case ${owner}, ${stage}: ${deadlines.length} clocks`,
  ...deadlines.flatMap(clockText),
];
