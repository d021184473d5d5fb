import * as z from 'zod/mini';
import {
  addressOf,
  channelOrder,
  contactMethodId,
  type ContactBook,
  type ContactMethod,
} from '../../../domain/contact/contact-book.ts';
import { quietHours } from '../../../domain/contact/quiet-hours.ts';
import { channel } from '../../../domain/escalation/policy.ts';
import { instant } from '../../../domain/kernel/time.ts';
import { type StaffMember } from '../../../domain/rota/rota.ts';

/** One way as its owner sees it. `address`: of a push only the service that carries it. `codeUntil`: a code is on its way. */
export const methodView = z.strictObject({
  methodId: contactMethodId,
  channel,
  label: z.string(),
  address: z.string(),
  foreign: z.boolean(),
  addedAt: instant,
  verifiedAt: z.nullable(instant),
  codeUntil: z.nullable(instant),
});
export type MethodView = z.infer<typeof methodView>;

/**
 * How somebody is reached. `rota`: what the county's rota has, which only the county changes. `pushKey`: what a browser
 * subscribes with (applicationServerKey).
 */
export const contactsView = z.strictObject({
  version: z.int(),
  methods: z.array(methodView),
  rota: z.strictObject({ email: z.string(), phone: z.nullable(z.string()), verified: z.array(channel) }),
  order: channelOrder,
  quietHours: z.nullable(quietHours),
  pushKey: z.string(),
});

/** `secret`: of a webhook, to check its signatures with; null for every other way. */
export const methodAnswer = z.strictObject({
  version: z.int(),
  method: methodView,
  secret: z.nullable(z.string()),
});

/** Whether somebody can be reached now, by how urgent it is; by which channels, never at which address. */
const personView = z.strictObject({
  staffId: z.string(),
  name: z.string(),
  channels: z.array(channel),
  reachableNow: z.strictObject({ immediate: z.boolean(), urgent: z.boolean(), routine: z.boolean() }),
  quietHours: z.nullable(quietHours),
});
export type PersonView = z.infer<typeof personView>;

export const peopleView = z.strictObject({ items: z.array(personView) });

const shownAddress = (staffId: string, method: ContactMethod): string => {
  if (method.channel === 'push') return new URL(method.subscription.endpoint).host;
  return method.channel === 'webhook' ? method.url : addressOf(staffId, method);
};

export const toMethodView = (staffId: string, method: ContactMethod): MethodView => ({
  methodId: method.methodId,
  channel: method.channel,
  label: method.label,
  address: shownAddress(staffId, method),
  foreign: 'foreign' in method && method.foreign,
  addedAt: method.addedAt,
  verifiedAt: method.verifiedAt,
  codeUntil: method.code?.expiresAt ?? null,
});

export const toContactsView = (
  { staffId, version, methods, order, quietHours: quiet }: ContactBook,
  { email, phone, verified }: StaffMember,
  pushKey: string,
): z.infer<typeof contactsView> => ({
  version,
  methods: methods.map((method) => toMethodView(staffId, method)),
  rota: { email, phone: phone ?? null, verified },
  order,
  quietHours: quiet,
  pushKey,
});

export const sampleSent = z.strictObject({ sentAt: instant });
