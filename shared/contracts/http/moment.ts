import * as z from 'zod/mini';
import { toInstant } from '../../domain/kernel/time.ts';

/** An instant with an offset, as people's systems write it; kept in UTC. */
export const moment = z.pipe(
  z.iso.datetime({ offset: true }),
  z.transform((text) => toInstant(new Date(text))),
);
