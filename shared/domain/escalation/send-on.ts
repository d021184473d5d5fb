import { standing, type Alert, type Position } from '../alert/alert.ts';
import { endAcceptances, escalate, factsOf, type Context } from './escalate.ts';
import { startAt } from './start-level.ts';
import { ignored, type Decision, type Trigger } from './trigger.ts';

const positionOf = ({ position, policy }: Alert, to: number | 'last-resort'): Position | null => {
  if (to === 'last-resort')
    return { kind: 'last-resort', time: position.kind === 'last-resort' ? position.time + 1 : 1 };
  if (policy.levels[to] === undefined) return null;
  return { kind: 'level', round: position.kind === 'level' ? position.round : policy.rounds, level: to };
};

/**
 * A supervisor or director sends the alert to another level, with a reason. Somebody who had it has it no longer and is told; the
 * one who came of a pair keeps it.
 */
export const sendOn = (
  current: Alert,
  { by, reason, to }: Extract<Trigger, { kind: 'sent-on' }>,
  context: Context,
): Decision => {
  const { now } = context;
  if (current.firstContactAt !== null) return ignored('contact-made');
  const position = positionOf(current, to);
  if (position === null) return ignored('no-such-level');
  const isTaken = current.state === 'acknowledged';
  const { staffId, name } = by;
  const facts = {
    ...factsOf(current),
    group: null,
    acceptances: isTaken ? endAcceptances(current.acceptances, 'escalated', now) : current.acceptances,
    sentOn: [...current.sentOn, { staffId, name, at: now, reason, to: position }],
  };
  const because =
    isTaken && current.offer !== null ? (['sent-on', 'hand-over-overtaken'] as const) : (['sent-on'] as const);
  return escalate(
    current,
    {
      facts,
      because: [...because],
      lost: isTaken ? standing(current) : [],
      start: (from, turn) => startAt(from, position, turn),
    },
    context,
  );
};
