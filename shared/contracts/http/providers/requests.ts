import * as z from 'zod/mini';
import { need } from '../../../domain/need/need.ts';
import { serviceId } from '../../../domain/provider/ids.ts';
import { occupation } from '../../../domain/provider/provider.ts';

const { capacity, occupancy, waitingList } = occupation.shape;

/** Each service at most once; a field that is left out is as it was, null is "not known". No services: nothing changed. */
export const confirmationRequestBody = z.strictObject({
  services: z
    ._default(
      z.array(
        z.strictObject({
          serviceId,
          capacity: z.optional(capacity),
          occupancy: z.optional(occupancy),
          waitingList: z.optional(waitingList),
        }),
      ),
      [],
    )
    .check(
      z.maxLength(500),
      z.refine((services) => new Set(services.map((one) => one.serviceId)).size === services.length, {
        error: 'service-repeated',
      }),
    ),
});

const mostYears = 125;

/** What providers can be searched by, as it stands in a query. */
export const providerSearch = z.object({
  place: z.optional(z.string().check(z.regex(/^\d{1,6}$/, { error: 'siruta-format' }))),
  age: z.optional(
    z.pipe(z.string().check(z.regex(/^\d{1,3}$/)), z.pipe(z.transform(Number), z.int().check(z.maximum(mostYears)))),
  ),
  need: z.optional(need),
});
