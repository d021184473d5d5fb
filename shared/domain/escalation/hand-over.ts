import { standing, type Notification, type TakenAlert } from '../alert/alert.ts';
import { timerId } from '../kernel/ids.ts';
import { addMilliseconds, inMilliseconds, type Instant } from '../kernel/time.ts';
import { endAcceptances, lastOrdinal, pageTo, withRead, type Context } from './escalate.ts';
import { isUsed, useLink } from './pages.ts';
import { changed, ignored, type Decision, type OfferEnd, type Trigger } from './trigger.ts';

/** The clock of the first contact goes on after an offer, under a timer of its own. */
const withoutOffer = (current: TakenAlert): TakenAlert => ({
  ...current,
  version: current.version + 1,
  offer: null,
  timerId: current.contactBy === null ? null : timerId.parse(`${current.alertId}-${current.step}-contact`),
});

const earlier = (a: Instant, b: Instant | null): Instant => (b !== null && b < a ? b : a);

/**
 * Whoever has the alert offers it to a named person, who is paged. Until that person accepts, nothing changes for the giver.
 * An offer never outlives the time for the first contact.
 */
export const offerTo = (
  current: TakenAlert,
  { by, to }: Extract<Trigger, { kind: 'offered' }>,
  context: Context,
): Decision => {
  const { now, reach } = context;
  if (current.firstContactAt !== null) return ignored('contact-made');
  if (!standing(current).some(({ staffId }) => staffId === by.staffId)) return ignored('not-yours');
  if (current.offer !== null) return ignored('offer-open');
  if (standing(current).some(({ staffId }) => staffId === to)) return ignored('already-acknowledged');
  const step = current.step + 1;
  const pages = pageTo(to, 'offer', current, { step, ordinalsAfter: 0 }, { now, reach });
  const [first] = pages;
  if (first === undefined) return ignored('person-unreachable');
  const end = addMilliseconds(now, inMilliseconds(current.handOverWithin));
  const offer = {
    to: { staffId: to, name: first.name },
    by: { staffId: by.staffId, name: by.name },
    offeredAt: now,
    answerBy: earlier(end, current.contactBy),
    step,
    timerId: timerId.parse(`${current.alertId}-${step}`),
  };
  return changed({
    alert: { ...current, version: current.version + 1, step, offer },
    pages,
    events: ['hand-over-offered'],
  });
};

/** Ends an offer that was not accepted; the giver is told, unless it was they who took it back. */
export const endOffer = (
  current: TakenAlert,
  pages: readonly Notification[],
  end: Exclude<OfferEnd, 'overtaken'>,
  context: Context,
  settled: readonly Notification[] = [],
): Decision => {
  const { offer } = current;
  if (offer === null) return ignored('no-offer');
  const numbers = { step: current.step, ordinalsAfter: lastOrdinal(pages, current.step) };
  const told = end === 'taken-back' ? [] : pageTo(offer.by.staffId, 'returned', current, numbers, context);
  return changed({ alert: withoutOffer(current), pages: [...settled, ...told], events: [`hand-over-${end}`] });
};

/** The offered person takes the alert over, with what is left of the time for the first contact, or leaves it with the giver. */
export const answerOffer = (
  current: TakenAlert,
  pages: readonly Notification[],
  { kind, by, link }: Extract<Trigger, { kind: 'offer-accepted' | 'offer-refused' }>,
  context: Context,
): Decision => {
  const { now } = context;
  const { offer } = current;
  if (isUsed(pages, link)) return ignored('link-used');
  if (offer === null) return ignored('no-offer');
  if (offer.to.staffId !== by.staffId) return ignored('not-yours');
  const used = useLink(pages, link, now);
  const reads = withRead(current.reads, by, now);
  if (kind === 'offer-refused') return endOffer({ ...current, reads }, pages, 'refused', context, used);

  const { staffId, name, via } = by;
  const acceptances = [
    ...endAcceptances(current.acceptances, 'handed-over', now, offer.by.staffId),
    { staffId, name, via, at: now, ended: null },
  ];
  const [first] = standing({ acceptances });
  const responsible = first ?? { staffId, name, via };
  return changed({
    alert: {
      ...withoutOffer(current),
      acceptances,
      reads,
      acknowledgedBy: { staffId: responsible.staffId, name: responsible.name, via: responsible.via },
    },
    pages: used,
    events: ['handed-over'],
  });
};

export const takeBack = (
  current: TakenAlert,
  pages: readonly Notification[],
  { by }: Extract<Trigger, { kind: 'offer-taken-back' }>,
  context: Context,
): Decision => {
  if (current.offer === null) return ignored('no-offer');
  if (current.offer.by.staffId !== by.staffId) return ignored('not-yours');
  return endOffer(current, pages, 'taken-back', context);
};
