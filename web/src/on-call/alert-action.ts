import { type Api } from '../api/client.ts';
import { type AlertView } from '../api/answers.ts';
import { answered, type Answer } from '../api/refusal.ts';

export const declineReasons = [
  'not-available',
  'too-far',
  'conflict-of-interest',
  'already-on-a-case',
  'other',
] as const;
export type DeclineReason = (typeof declineReasons)[number];

/** What a person can do with an alert. `level` counts from 0. */
export type AlertAction =
  | { kind: 'acknowledge' }
  | { kind: 'decline'; reason: DeclineReason }
  | { kind: 'first-contact' }
  | { kind: 'hand-over'; to: string }
  | { kind: 'accept' | 'refuse' | 'take-back' }
  | { kind: 'escalate'; level: number | 'last-resort'; reason: string };

export const sendAction = (api: Api, id: string, action: AlertAction): Promise<Answer<AlertView>> => {
  const params = { path: { id } };
  switch (action.kind) {
    case 'acknowledge':
      return answered(api.POST('/v1/alerts/{id}/acknowledge', { params }));
    case 'decline':
      return answered(api.POST('/v1/alerts/{id}/decline', { params, body: { reason: action.reason } }));
    case 'first-contact':
      return answered(api.POST('/v1/alerts/{id}/first-contact', { params }));
    case 'hand-over':
      return answered(api.POST('/v1/alerts/{id}/hand-over', { params, body: { to: action.to } }));
    case 'accept':
      return answered(api.POST('/v1/alerts/{id}/hand-over/accept', { params }));
    case 'refuse':
      return answered(api.POST('/v1/alerts/{id}/hand-over/refuse', { params }));
    case 'take-back':
      return answered(api.POST('/v1/alerts/{id}/hand-over/take-back', { params }));
    case 'escalate': {
      const { level, reason } = action;
      return answered(api.POST('/v1/alerts/{id}/escalate', { params, body: { level, reason } }));
    }
  }
};
