import * as z from 'zod/mini';
import { countySettings } from '../../shared/domain/county/settings.ts';
import { institution } from '../../shared/domain/institution/institution.ts';
import { urgency } from '../../shared/domain/kernel/urgency.ts';
import { directorateCode, directorateCodes } from '../../shared/domain/places/county.ts';
import { receiptPrefix } from '../../shared/domain/referral/receipt.ts';
import { rota } from '../../shared/domain/rota/rota.ts';

const text = z.string().check(z.minLength(1));

/** Names the deployment, its stacks and its file: the directorate's code, or `demo`. */
const deploymentCode = z.enum([...directorateCodes, 'demo']);

/** Days CloudWatch Logs can keep a log group; it refuses every other number. */
const logRetentionDays = z.literal([
  1, 3, 5, 7, 14, 30, 60, 90, 120, 150, 180, 365, 400, 545, 731, 1096, 1827, 2192, 2557, 2922, 3288, 3653,
]);

/** A drill that is held regularly: `cron(0 9 ? * MON *)` is every Monday at 9:00 UTC. At most one an hour for an urgency and layer. */
const scheduledDrill = z.strictObject({
  schedule: z.string().check(z.regex(/^cron\(\S+ \S+ \S+ \S+ \S+ \S+\)$/)),
  urgency,
  /** One layer of the rota; all levels of the policy without. */
  layer: z.optional(text),
});

/** What is read at synthesis: changing any of it needs a deployment. */
const countyInfrastructure = z.strictObject({
  region: z.string().check(z.regex(/^[a-z]{2}(-[a-z]+)+-\d$/)),
  /** Where alarms go; without it they are only seen in the console. */
  alarmEmail: z.optional(z.email()),
  logRetentionDays,
  throttle: z.strictObject({ ratePerSecond: z.int().check(z.positive()), burst: z.int().check(z.positive()) }),
  /** Phone number, sender id, pool id or ARN that messages are sent from. */
  smsOriginationIdentity: text,
  /** Whether people can write back to it: a number can take messages, a sender id cannot. Pages then carry a reply code. */
  smsReplies: z._default(z.boolean(), false),
  /** Amazon Connect instance, flow and number that calls are made with; without them nobody is called. */
  voice: z.optional(z.strictObject({ instanceId: z.uuid(), contactFlowId: z.uuid(), sourcePhoneNumber: z.e164() })),
  /** Sender of e-mails; its domain must be verified in SES. */
  emailFrom: z.email(),
  /** Exercises of the people on call; none when absent. */
  drills: z.optional(z.array(scheduledDrill)),
  /** First label of the sign-in domain: unique in the region, and Cognito refuses `aws`, `amazon` and `cognito` in it. */
  domainPrefix: z.string().check(z.regex(/^(?!.*(aws|amazon|cognito))[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/)),
});

/** Everything one county configures. */
export const countyPack = z.strictObject({
  code: deploymentCode,
  name: text,
  /** First part of a receipt number: BC in BC-7K3M-9QXD. */
  receiptPrefix,
  /** Whose residents it serves: its own code, or for the demo county the county it plays. */
  servesCounty: directorateCode,
  /** Only the demo county: escalation steps may last seconds. */
  demo: z.optional(z.literal(true)),
  /** Says which contacts and names are samples to be replaced before going live. */
  samples: z.optional(text),
  directorate: z.strictObject({ name: text, address: text, phone: z.e164(), email: z.email() }),
  infrastructure: countyInfrastructure,
  /** Operational settings, applied to the county's table by `semnal county apply`. */
  settings: countySettings,
  rota,
  institutions: z.array(institution).check(z.minLength(1)),
});
export type CountyPack = z.infer<typeof countyPack>;
