import * as z from 'zod/mini';
import written from './prices.json' with { type: 'json' };

const price = z.strictObject({
  id: z.string(),
  what: z.string(),
  usd: z.number().check(z.positive()),
  /** How many of it the price is for. */
  per: z.number().check(z.positive()),
  source: z.url(),
});
export type Price = z.infer<typeof price>;

export const priceList = z
  .strictObject({
    region: z.string(),
    currency: z.literal('USD'),
    enteredOn: z.iso.date(),
    note: z.string(),
    prices: z.array(price),
  })
  .parse(written);

/** @throws for something that has no price in the list. */
export const priceOf = (id: string): Price => {
  const found = priceList.prices.find((one) => one.id === id);
  if (found === undefined) throw new Error(`prices.json has no ${id}`);
  return found;
};
