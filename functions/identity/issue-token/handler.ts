import * as z from 'zod/mini';
import { makeApiClientReader } from '../../../shared/adapters/dynamodb/county/api-client-reader.ts';
import { openTable } from '../../../shared/runtime/aws-clients.ts';
import { readEnv } from '../../../shared/runtime/env.ts';
import { makeLog } from '../../../shared/runtime/log.ts';
import { taskHandler } from '../../../shared/runtime/task-handler.ts';
import { envSchema } from './env.ts';
import { makeIssueToken, type TokenRequest } from './issue-token.ts';

const env = readEnv(envSchema);
const log = makeLog('issue-token');
const issueToken = makeIssueToken({ apiClient: makeApiClientReader(openTable(env.TABLE_NAME)), county: env.COUNTY });

/** Cognito's pre-token-generation event, version 2 or 3; what it holds beside this is handed back untouched. */
const tokenEvent = z.looseObject({
  triggerSource: z.string(),
  callerContext: z.looseObject({ clientId: z.string() }),
  request: z.looseObject({
    userAttributes: z.optional(z.nullable(z.record(z.string(), z.unknown()))),
    scopes: z.optional(z.nullable(z.array(z.string()))),
  }),
  response: z.optional(z.unknown()),
});

const text = z.optional(z.string().check(z.minLength(1)));

const toRequest = ({ triggerSource, callerContext, request }: z.infer<typeof tokenEvent>): TokenRequest => {
  if (triggerSource === 'TokenGeneration_ClientCredentials')
    return { kind: 'system', clientId: callerContext.clientId, requestedScopes: request.scopes ?? [] };
  const attributes = request.userAttributes ?? {};
  return {
    kind: 'person',
    institutionId: text.safeParse(attributes['custom:institution_id']).data,
    staffId: text.safeParse(attributes['custom:staff_id']).data,
  };
};

export const handler = taskHandler(log, tokenEvent, async (event) => {
  const request = toRequest(event);
  const { claims, scopesToAdd, scopesToSuppress } = await issueToken(request);
  log('info', 'token.issued', {
    clientId: event.callerContext.clientId,
    because: request.kind,
    count: scopesToAdd.length,
  });
  const accessTokenGeneration = { claimsToAddOrOverride: claims, scopesToAdd, scopesToSuppress };
  return { ...event, response: { claimsAndScopeOverrideDetails: { accessTokenGeneration } } };
});
