import { faultsOf } from '../../../../shared/contracts/http/faults.ts';
import { addItemRequest } from '../../../../shared/contracts/http/plans/requests.ts';
import { type Language } from '../../texts/catalogue.ts';
import { type ItemBody } from '../use-plans.ts';

/** An item that is being written. `service`: provider and service of the register, as one choice. */
export type ItemValues = {
  need: string;
  vulnerability: string;
  what: string;
  by: 'registered' | 'other';
  service: string;
  otherName: string;
  from: string;
  until: string;
  payer: string;
  payerName: string;
};

export const newItem = (today: string): ItemValues => ({
  need: '',
  vulnerability: '',
  what: '',
  by: 'registered',
  service: '',
  otherName: '',
  from: today,
  until: '',
  payer: '',
  payerName: '',
});

/** A provider's service as the value of one choice, and back. */
export const serviceKey = (providerId: string, serviceId: string): string => `${providerId} ${serviceId}`;

const written = (text: string): string | undefined => (text.trim() === '' ? undefined : text.trim());

const givenBy = ({ by, service, otherName }: ItemValues) => {
  if (by === 'other') return { kind: 'other', name: written(otherName) };
  const [providerId, serviceId] = service.split(' ');
  return { kind: 'registered', providerId: written(providerId ?? ''), serviceId };
};

const asked = (values: ItemValues) => ({
  need: written(values.need),
  vulnerability: written(values.vulnerability) ?? null,
  what: written(values.what),
  givenBy: givenBy(values),
  from: written(values.from),
  until: written(values.until) ?? null,
  payer: { kind: written(values.payer), name: written(values.payerName) },
});

export type ItemField = Exclude<keyof ItemValues, 'by'>;
export type ItemFaults = Partial<Record<ItemField, string>>;

/** Which field of the form a part of the request is written in. */
const fields: readonly (readonly [string, ItemField])[] = [
  ['/item/need', 'need'],
  ['/item/vulnerability', 'vulnerability'],
  ['/item/what', 'what'],
  ['/item/givenBy/name', 'otherName'],
  ['/item/givenBy', 'service'],
  ['/item/from', 'from'],
  ['/item/until', 'until'],
  ['/item/payer/name', 'payerName'],
  ['/item/payer', 'payer'],
];

/** Faults by the field they are shown at. */
export const byField = (errors: readonly { pointer: string; detail: string }[]): ItemFaults => {
  const found = errors.flatMap(({ pointer, detail }): [ItemField, string][] => {
    const field = fields.find(([start]) => pointer.startsWith(start))?.[1];
    return field === undefined ? [] : [[field, detail]];
  });
  return Object.fromEntries(found.toReversed());
};

type Read = { ok: true; body: ItemBody } | { ok: false; faults: ItemFaults };

/** The request an item becomes, by the schema the API reads it with; or what is wrong, in its words. */
export const readItem = (values: ItemValues, doubleReason: string | null, language: Language): Read => {
  const reason = doubleReason === null ? {} : { doubleReason };
  const body = { item: asked(values), ...reason };
  const parsed = addItemRequest.safeParse(body);
  if (!parsed.success) return { ok: false, faults: byField(faultsOf(parsed.error.issues, body, language)) };
  const { item } = parsed.data;
  const { kind, name } = item.payer;
  return { ok: true, body: { item: { ...item, payer: name === undefined ? { kind } : { kind, name } }, ...reason } };
};
