import { type Notification, type OpenAlert, type TakenAlert } from '../alert/alert.ts';
import { isAsked } from './accept.ts';
import { escalate, factsOf, lastOrdinal, type Context } from './escalate.ts';
import { endOffer } from './hand-over.ts';
import { failPage, isCall, replacementFor } from './pages.ts';
import { beUnreachable, startNextLevel, type EscalationFacts, type Turn } from './start-level.ts';
import { changed, ignored, type Decision, type Trigger } from './trigger.ts';

type Before = { alert: OpenAlert | TakenAlert; pages: readonly Notification[] };

/** Writes pages without moving the escalation. */
const replace = ({ alert }: Before, pages: Notification[]): Decision =>
  changed({ alert: { ...alert, version: alert.version + 1 }, pages, events: ['page-replaced'] });

/** When every page of the last resort failed, paging it again at once would fail again, without end: nobody is reachable now. */
const startAfterFailure =
  ({ position }: OpenAlert) =>
  (facts: EscalationFacts, turn: Turn) =>
    position.kind === 'last-resort' ? beUnreachable(facts, position, turn) : startNextLevel(facts, position, turn);

/** Whether the page still matters; what it was for may be over. */
const isOver = ({ alert }: Before, page: Notification): boolean => {
  if (page.purpose === 'offer') return alert.state !== 'acknowledged' || alert.offer?.step !== page.step;
  return isCall(page) && page.step !== alert.step;
};

/**
 * A page that failed for good: its next channel at once; when nobody of the level is left to answer, the next level at once; an
 * offer that cannot reach its person goes back to the giver at once.
 */
export const failed = (
  before: Before,
  { step, ordinal, seen, failure }: Extract<Trigger, { kind: 'page-failed' }>,
  context: Context,
): Decision => {
  const { alert, pages } = before;
  const page = pages.find((one) => one.step === step && one.ordinal === ordinal);
  const isSettled = page === undefined || page.state === 'failed' || page.state === 'withdrawn';
  if (isSettled || (seen === 'sending' && page.state !== 'pending')) return ignored('page-is-settled');
  if (alert.state === 'acknowledged' && isCall(page)) return ignored('already-acknowledged');
  const settled = failPage(page, failure, context.now);
  if (isOver(before, page)) return replace(before, [settled]);

  const replacement = replacementFor(page, lastOrdinal(pages, step), context.now);
  if (replacement !== null) return replace(before, [settled, replacement]);
  const left = pages.map((one) => (one === page ? settled : one));
  if (alert.state === 'acknowledged') {
    const isOffered = left.some((one) => one.step === step && one.purpose === 'offer' && one.state !== 'failed');
    if (page.purpose !== 'offer' || isOffered) return replace(before, [settled]);
    return endOffer(alert, left, 'unreachable', context, [settled]);
  }
  if (!isCall(page) || isAsked(left, alert)) return replace(before, [settled]);
  return escalate(
    alert,
    { facts: factsOf(alert), settled: [settled], because: [], start: startAfterFailure(alert) },
    context,
  );
};
