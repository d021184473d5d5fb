import * as z from 'zod/mini';
import { staffRole } from '../../../domain/escalation/policy.ts';
import { instant, type Instant } from '../../../domain/kernel/time.ts';
import { verifiedAddresses } from '../../../domain/contact/verified-addresses.ts';
import { type Burden } from '../../../domain/rota/fairness.ts';
import { type Feed } from '../../../domain/rota/feed.ts';
import { leave } from '../../../domain/rota/leave.ts';
import { onCallAt } from '../../../domain/rota/on-call.ts';
import { override, temporarySchedule } from '../../../domain/rota/override.ts';
import { layer, type Rota } from '../../../domain/rota/rota.ts';
import { rotaChange } from '../../../domain/rota/rota-change.ts';
import { rotaOf, type RotaFile } from '../../../domain/rota/rota-file.ts';
import { type Shift } from '../../../domain/rota/shifts.ts';
import { swap } from '../../../domain/rota/swap.ts';
import { findingView } from './finding-view.ts';

const version = z.int().check(z.positive());
const person = z.strictObject({ staffId: z.string(), name: z.string() });

/** A colleague as everyone on the rota may see them: no address. */
const member = z.strictObject({
  ...person.shape,
  roles: z.array(staffRole),
  skills: z.array(z.string()),
  active: z.boolean(),
  /** Whether any of their contacts is verified. */
  reachable: z.boolean(),
});

export const rotaView = z.strictObject({
  version,
  staff: z.array(member),
  layers: z.array(layer),
  overrides: z.array(override),
  temporarySchedules: z.array(temporarySchedule),
  leave: z.array(leave),
  swaps: z.array(swap),
});

export const toRotaView = (file: RotaFile): z.infer<typeof rotaView> => {
  const { staff, ...rest } = rotaOf(file);
  return {
    version: file.version,
    staff: staff.map((one) => ({
      staffId: one.staffId,
      name: one.name,
      roles: one.roles,
      skills: one.skills ?? [],
      active: one.active,
      reachable: Object.keys(verifiedAddresses(one)).length > 0,
    })),
    ...rest,
  };
};

const shiftView = z.strictObject({ layer: z.string(), from: instant, until: instant, people: z.array(person) });
export const shiftList = z.strictObject({ from: instant, until: instant, items: z.array(shiftView) });

const named = ({ staff }: Rota, staffIds: readonly string[]) =>
  staffIds.map((id) => ({ staffId: id, name: staff.find(({ staffId }) => staffId === id)?.name ?? id }));

export const toShiftView = (rota: Rota, { layer: name, from, until, staffIds }: Shift): z.infer<typeof shiftView> => ({
  layer: name,
  from,
  until,
  people: named(rota, staffIds),
});

export const onCallNow = z.strictObject({
  at: instant,
  layers: z.array(z.strictObject({ layer: z.string(), people: z.array(person) })),
});

export const toOnCallNow = (rota: Rota, at: Instant): z.infer<typeof onCallNow> => ({
  at,
  layers: rota.layers.map((one) => ({ layer: one.layer, people: named(rota, onCallAt(rota, one.layer, at)) })),
});

/** A change that was made, and what it leaves wrong that was right before. */
export const rotaChanged = z.strictObject({
  version,
  what: rotaChange.shape.what,
  about: z.nullable(z.string()),
  findings: z.array(findingView),
});

export const changeList = z.strictObject({ items: z.array(rotaChange) });

export const checkedDraft = z.strictObject({ from: instant, until: instant, findings: z.array(findingView) });

const figure = z.number().check(z.nonnegative());
export const fairnessReport = z.strictObject({
  from: instant,
  until: instant,
  items: z.array(
    z.strictObject({
      ...person.shape,
      shifts: figure,
      hours: figure,
      nights: figure,
      nightHours: figure,
      weekends: figure,
      weekendHours: figure,
      holidays: figure,
      holidayHours: figure,
    }),
  ),
});

export const toFairnessItem = ({ staff }: Rota, burden: Burden): z.infer<typeof fairnessReport>['items'][number] => ({
  ...burden,
  name: staff.find(({ staffId }) => staffId === burden.staffId)?.name ?? burden.staffId,
});

const feedView = z.strictObject({ feedId: z.string(), madeAt: instant, revokedAt: z.nullable(instant) });
export const feedList = z.strictObject({ items: z.array(feedView) });
/** The address is shown this once; the service keeps a digest of the secret in it. */
export const feedMade = z.strictObject({ ...feedView.shape, url: z.string() });

export const toFeedView = ({ feedId, made, revoked }: Feed): z.infer<typeof feedView> => ({
  feedId,
  madeAt: made.at,
  revokedAt: revoked?.at ?? null,
});
