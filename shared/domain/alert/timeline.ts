import { type Instant } from '../kernel/time.ts';
import { type Alert, type AlertWithPages, type Notification } from './alert.ts';

/** What can be known of an alert and its pages, in the order in which facts of the same instant are told. */
export const factKinds = [
  'raised',
  'created',
  'handed',
  'delivered',
  'failed',
  'withdrawn',
  'link-used',
  'declined',
  'acknowledged',
  'first-contact',
  'ended',
] as const;
export type FactKind = (typeof factKinds)[number];

/** One fact, with whom it is about and by which channel; null where it is about nobody. */
export type Fact = {
  at: Instant;
  what: FactKind;
  step: number | null;
  ordinal: number | null;
  staffId: string | null;
  name: string | null;
  channel: Notification['channel'] | null;
  /** A code: why a page failed, why a person declined, why a drill ended. */
  detail: string | null;
};

const aboutNobody = { step: null, ordinal: null, staffId: null, name: null, channel: null, detail: null };

const factsOfPage = (page: Notification): Fact[] => {
  const { step, ordinal, staffId, name, channel } = page;
  const fact = (what: FactKind, at: Instant, detail: string | null = null): Fact => ({
    at,
    what,
    step,
    ordinal,
    staffId,
    name,
    channel,
    detail,
  });
  return [
    fact('created', page.createdAt),
    ...('handedAt' in page ? [fact('handed', page.handedAt)] : []),
    ...(page.state === 'delivered' ? [fact('delivered', page.deliveredAt)] : []),
    ...(page.state === 'failed' ? [fact('failed', page.failedAt, page.failure)] : []),
    ...(page.state === 'withdrawn' ? [fact('withdrawn', page.withdrawnAt)] : []),
    ...(page.linkUsedAt === null ? [] : [fact('link-used', page.linkUsedAt)]),
  ];
};

const endOf = (alert: Alert): Fact[] => {
  switch (alert.state) {
    case 'paging':
    case 'unreachable':
    case 'gathering':
      return [];
    case 'ended':
      return [{ ...aboutNobody, at: alert.endedAt, what: 'ended', detail: alert.because }];
    case 'acknowledged': {
      const { acknowledgedBy, acknowledgedAt, firstContactAt } = alert;
      const { staffId, name, via } = acknowledgedBy;
      const person = { ...aboutNobody, staffId, name };
      return [
        { ...person, at: acknowledgedAt, what: 'acknowledged', detail: via },
        ...(firstContactAt === null ? [] : [{ ...person, at: firstContactAt, what: 'first-contact' as const }]),
      ];
    }
  }
};

const rank = (fact: Fact): number => factKinds.indexOf(fact.what);

/** Everything that is known of an alert: people, channels and facts, oldest first. */
export const alertTimeline = ({ alert, pages }: AlertWithPages): Fact[] =>
  [
    { ...aboutNobody, at: alert.raisedAt, what: 'raised' as const, detail: alert.about.kind },
    ...pages.flatMap(factsOfPage),
    ...alert.declines.map(({ at, staffId, name, reason }): Fact => ({
      ...aboutNobody,
      at,
      what: 'declined',
      staffId,
      name,
      detail: reason,
    })),
    ...endOf(alert),
  ].toSorted((a, b) => (a.at === b.at ? rank(a) - rank(b) : a.at < b.at ? -1 : 1));
