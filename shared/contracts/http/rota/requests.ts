import * as z from 'zod/mini';
import { writtenText } from '../../../domain/kernel/texts.ts';
import { layer } from '../../../domain/rota/rota.ts';
import { schedule, staffId } from '../../../domain/rota/schedule.ts';
import { moment } from '../moment.ts';

const reason = writtenText(500);
const layerName = writtenText(60);
/** From `from` (included) to `until` (not included). */
const times = { from: moment, until: moment };

export const overrideRequest = z.strictObject({
  layer: layerName,
  ...times,
  staffIds: z.array(staffId).check(z.minLength(1), z.maxLength(9)),
  reason,
});

export const scheduleRequest = z.strictObject({ layer: layerName, ...times, instead: schedule, reason });

/** Leave of the person who asks, or, from a supervisor, of somebody else. */
export const leaveRequest = z.strictObject({ staffId: z.optional(staffId), ...times });

export const swapRequest = z.strictObject({ layer: layerName, ...times, to: z.optional(staffId), reason });

export const reasonRequest = z.strictObject({ why: reason });
export const emptyRequest = z.strictObject({});

const layers = z.array(layer).check(z.minLength(1), z.maxLength(30));

/** A draft to check, for a year from now unless it says otherwise. */
export const draftRequest = z.strictObject({ layers, from: z.optional(moment), until: z.optional(moment) });
export const publicationRequest = z.strictObject({ layers, why: reason });

/** A time as it stands in a query. */
export const timesAsked = z.object({ from: z.optional(moment), until: z.optional(moment) });
