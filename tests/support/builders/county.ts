import { countySettings, type CountySettings } from '../../../shared/domain/county/settings.ts';
import { escalationPolicy, type EscalationPolicy } from '../../../shared/domain/escalation/policy.ts';
import { institution, type Institution } from '../../../shared/domain/institution/institution.ts';
import { rota, type Rota } from '../../../shared/domain/rota/rota.ts';

export const allWeek = [1, 2, 3, 4, 5, 6, 7];

/** A level that alerts a rota layer by SMS, with e-mail in reserve, and waits five minutes. */
export const levelFor = (layer: string, extra: Record<string, unknown> = {}) => ({
  targets: [{ kind: 'layer', layer }],
  channels: ['sms'],
  fallback: ['email'],
  answerWithin: { minutes: 5 },
  ...extra,
});

/** First layer, second layer; twice; then the supervisor and the director every ten minutes. */
export const aPolicy = (extra: Record<string, unknown> = {}): EscalationPolicy =>
  escalationPolicy.parse({
    urgency: 'urgent',
    levels: [levelFor('first'), levelFor('second')],
    rounds: 2,
    lastResort: {
      targets: [
        { kind: 'role', role: 'supervisor' },
        { kind: 'role', role: 'director' },
      ],
      channels: ['sms', 'email'],
      fallback: [],
      answerWithin: { minutes: 10 },
    },
    ...extra,
  });

export const riskForm = {
  scoredItems: { from: 1, to: 23 },
  highIfYes: [7, 11, 17],
  highFrom: 5,
  mediumFrom: 4,
  lowFrom: 1,
  source: 'Ordinul 2525/2018',
  verification: 'secondary',
} as const;

const promise = (rule: string, quantity: number, unit: string, extra: Record<string, unknown> = {}) => ({
  rule,
  event: 'Sesizare primită',
  obligation: `Termenul ${rule}`,
  within: { quantity, unit },
  source: null,
  verification: null,
  ...extra,
});

export const someSettings = (extra: Record<string, unknown> = {}): CountySettings =>
  countySettings.parse({
    escalationPolicies: {
      immediate: aPolicy({ urgency: 'immediate' }),
      urgent: aPolicy(),
      routine: aPolicy({ urgency: 'routine' }),
    },
    linkValidFor: { hours: 24 },
    retryUnreachableAfter: { minutes: 2 },
    deadlineRules: [
      promise('D43', 24, 'hours'),
      promise('D44', 3, 'calendar-days', { source: 'practice', verification: 'verified' }),
    ],
    domesticViolenceRiskForm: riskForm,
    ...extra,
  });

export const staff = (staffId: string, extra: Record<string, unknown> = {}) => ({
  staffId,
  name: `Numele ${staffId}`,
  email: `${staffId}@dgaspc.invalid`,
  phone: `+4071500${String(1000 + Array.from(staffId).reduce((sum, letter) => sum + letter.charCodeAt(0), 0)).slice(-4)}`,
  verified: ['sms', 'email'],
  roles: ['case-worker'],
  active: true,
  ...extra,
});

export const slot = (staffIds: string[], extra: Record<string, unknown> = {}) => ({
  days: allWeek,
  from: '00:00',
  to: '00:00',
  staffIds,
  ...extra,
});

/** Ana is first, Bogdan second, all week; Carmen supervises, Dan directs. */
export const someRota = (extra: Record<string, unknown> = {}): Rota =>
  rota.parse({
    staff: [
      staff('ana'),
      staff('bogdan'),
      staff('carmen', { roles: ['supervisor'] }),
      staff('dan', { roles: ['director'] }),
    ],
    layers: [
      { layer: 'first', slots: [slot(['ana'])] },
      { layer: 'second', slots: [slot(['bogdan'])] },
    ],
    overrides: [],
    ...extra,
  });

export const anInstitution = (extra: Record<string, unknown> = {}): Institution =>
  institution.parse({
    institutionId: 'scoala-12',
    name: 'Școala Gimnazială nr. 12',
    kind: 'school',
    siruta: '20297',
    status: 'active',
    ...extra,
  });
