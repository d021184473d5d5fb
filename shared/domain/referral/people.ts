import * as z from 'zod/mini';
import { localDay, writtenText } from '../kernel/texts.ts';
import { parseCnp } from '../person/cnp.ts';
import { type Judge, plausibleBirthDate } from './plausible-dates.ts';

/**
 * A place as the sender knows it. The SIRUTA code is checked for membership when the referral is routed, never here:
 * a code we do not know is a matter for a person, not a reason to refuse a report.
 */
export const place = z.strictObject({
  siruta: z.optional(z.string().check(z.regex(/^\d{1,6}$/, { error: 'siruta-format' }))),
  text: z.optional(writtenText(300)),
});

/** A phone number as people write it. */
export const phone = z.string().check(z.regex(/^\+?[\d\s().-]{6,25}$/, { error: 'phone-format' }));

const cnp = (judge: Judge) =>
  z.string().check(
    z.check((context) => {
      if (judge === null) return;
      const parsed = parseCnp(context.value, judge());
      if (!parsed.ok) context.issues.push({ code: 'custom', message: parsed.error, input: context.value });
    }),
  );

/** The person the referral is about. Papers are often missing: a name, a CNP or a description is enough. */
export const subject = (judge: Judge) =>
  z
    .strictObject({
      firstName: z.optional(writtenText(100)),
      lastName: z.optional(writtenText(100)),
      /** For someone whose name is not known: "nou-născut de sex feminin, adus de ambulanță". */
      description: z.optional(writtenText(300)),
      birthDate: z.optional(localDay.check(plausibleBirthDate(judge))),
      approximateAge: z.optional(z.int().check(z.minimum(0), z.maximum(125))),
      sex: z.optional(z.enum(['female', 'male', 'unknown'])),
      cnp: z.optional(cnp(judge)),
      address: z.optional(place),
      phone: z.optional(phone),
      householdRole: z.optional(
        z.enum(['child', 'parent', 'partner', 'grandparent', 'sibling', 'other-relative', 'other']),
      ),
    })
    .check(
      z.refine(
        ({ firstName, lastName, cnp: number, description }) => [firstName, lastName, number, description].some(Boolean),
        {
          error: 'subject-not-identified',
        },
      ),
    );

/** Who cares for the subject, as far as the sender knows. */
export const carer = z.strictObject({
  name: z.optional(writtenText(200)),
  relation: z.enum([
    'mother',
    'father',
    'grandparent',
    'sibling',
    'other-relative',
    'guardian',
    'foster-carer',
    'none',
    'other',
  ]),
  phone: z.optional(phone),
  abroad: z.optional(z.boolean()),
});

/** Who writes. Hidden from the family unless the sender says otherwise (domain: the referrer's identity is hidden by default). */
export const reporter = z.strictObject({
  name: writtenText(200),
  function: writtenText(200),
  phone: z.optional(phone),
  withheldFromFamily: z._default(z.boolean(), true),
});
