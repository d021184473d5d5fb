import { randomInt } from 'node:crypto';
import { KMSClient } from '@aws-sdk/client-kms';
import { sha256 } from '../../../shared/adapters/crypto/digest.ts';
import { makeContactReader, makeContactStore } from '../../../shared/adapters/dynamodb/contact/contact-store.ts';
import { makeRotaReader } from '../../../shared/adapters/dynamodb/county/rota-reader.ts';
import { makeMac } from '../../../shared/adapters/kms/mac.ts';
import { makeChangeBook } from '../../../shared/application/contacts/change-book.ts';
import { makeCodeDigest, makeSendCode } from '../../../shared/application/contacts/send-code.ts';
import { staffRoles } from '../../../shared/domain/escalation/policy.ts';
import { apiHandler } from '../../../shared/runtime/api/api-handler.ts';
import { answerByRoute } from '../../../shared/runtime/api/routes.ts';
import { findStaff } from '../../../shared/runtime/api/staff.ts';
import { openTable } from '../../../shared/runtime/aws-clients.ts';
import { systemClock } from '../../../shared/runtime/clock.ts';
import { readEnv } from '../../../shared/runtime/env.ts';
import { makeLog } from '../../../shared/runtime/log.ts';
import { openChannels } from '../../../shared/runtime/open-channels.ts';
import { makeMethods } from './answer-methods.ts';
import { makeOwn } from './answer-own.ts';
import { makePeople } from './answer-people.ts';
import { envSchema } from './env.ts';
import { makeSamples } from './answer-samples.ts';
import { makeForMembers, withBody } from './members.ts';

const env = readEnv(envSchema);
const log = makeLog('keep-contacts');
const table = openTable(env.TABLE_NAME);
const kms = new KMSClient({});
const rota = makeRotaReader(table);
const contacts = makeContactStore(table);
const change = makeChangeBook(contacts);

/** Somebody waits for the answer: whatever a provider does, it must be there before the API gives up. */
const patience = { maxAttempts: 2, requestHandler: { connectionTimeout: 1_000, requestTimeout: 2_500 } };
const { send, vapid, webhookSecret } = openChannels(env, table, kms, patience);

const own = makeOwn({ contacts, change, pushKey: vapid.publicKey, log }, withBody);
const methods = makeMethods(
  {
    change,
    sendCode: makeSendCode({ send, county: env.COUNTY }),
    codeDigest: makeCodeDigest(makeMac(kms, env.LINK_KEY_ID)),
    newCode: () => String(randomInt(1_000_000)).padStart(6, '0'),
    webhookSecret,
    digest: sha256,
    clock: systemClock,
    log,
  },
  withBody,
);
const samples = makeSamples(
  {
    change,
    send,
    worded: { county: env.COUNTY, smsReplies: env.SMS_REPLIES === 'yes' },
    publicUrl: env.PUBLIC_URL,
    clock: systemClock,
    log,
  },
  withBody,
);
const people = makePeople({ county: { ...rota, ...makeContactReader(table) }, clock: systemClock });
const forMembers = makeForMembers(findStaff({ county: rota, servedCounty: env.COUNTY }));

/** How members of staff are reached: each keeps their own, supervisors see whether somebody is. */
export const handler = apiHandler(
  log,
  answerByRoute({
    'GET /v1/contacts': forMembers(staffRoles, own.get),
    'GET /v1/contacts/people': forMembers(['supervisor', 'director'], people),
    'POST /v1/contacts/methods': forMembers(staffRoles, methods.add),
    'POST /v1/contacts/methods/{methodId}/code': forMembers(staffRoles, methods.sendAgain),
    'POST /v1/contacts/methods/{methodId}/verify': forMembers(staffRoles, methods.verify),
    'POST /v1/contacts/methods/{methodId}/remove': forMembers(staffRoles, own.remove),
    'POST /v1/contacts/samples': forMembers(['admin'], samples),
    'POST /v1/contacts/preferences': forMembers(staffRoles, own.prefer),
  }),
);
