import { type AlertView } from '../api/answers.ts';
import { type Me } from '../app/use-me.ts';
import { type AlertAction } from './alert-action.ts';

/**
 * The alert as it will most likely be: shown at once, and taken back when the API says otherwise. An alert that needs two people
 * is not foreseen: whether one is enough, only the API knows.
 */
export const foreseen = <A extends AlertView>(alert: A, { kind }: AlertAction, me: Me | null, at: string): A => {
  if (me === null) return alert;
  if (kind === 'acknowledge' && alert.needs === 1 && alert.state !== 'acknowledged' && alert.state !== 'ended') {
    const { staffId, name } = me;
    const acknowledgedBy = { staffId, name, via: 'console' };
    return { ...alert, state: 'acknowledged', acknowledgedBy, acknowledgedAt: at, answerBy: null };
  }
  if (kind === 'first-contact' && alert.state === 'acknowledged')
    return { ...alert, firstContactAt: at, contactBy: null };
  return alert;
};
