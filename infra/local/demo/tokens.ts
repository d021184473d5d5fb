import * as z from 'zod/mini';
import { LocalCloudError } from '../local-cloud-error.ts';
import { type LocalClient, type LocalOutputs, type LocalUser } from '../outputs.ts';
import { callApi } from './api.ts';

const systemAnswer = z.object({ access_token: z.string() });
const personAnswer = z.object({ AuthenticationResult: z.object({ AccessToken: z.string() }) });
const webClient = z.object({ WebClientId: z.string() });

const basic = ({ clientId, clientSecret }: Pick<LocalClient, 'clientId' | 'clientSecret'>): string =>
  `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString('base64')}`;

/** A token for an institution's system, by OAuth client credentials. @throws LocalCloudError when it is refused. */
export const systemToken = async (
  { tokenUrl }: Pick<LocalOutputs, 'tokenUrl'>,
  client: Pick<LocalClient, 'clientId' | 'clientSecret' | 'scope'>,
): Promise<string> => {
  const answer = await callApi(tokenUrl, {
    method: 'POST',
    body: new URLSearchParams({ grant_type: 'client_credentials', scope: client.scope }).toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded', authorization: basic(client) },
  });
  const token = systemAnswer.safeParse(answer.body).data?.access_token;
  if (token === undefined) throw new LocalCloudError(`${tokenUrl} gives no token (${answer.status}): ${answer.text}`);
  return token;
};

/** A token for a person, as the console gets it with their password. @throws LocalCloudError when it is refused. */
export const personToken = async (
  { webUrl, stacks }: Pick<LocalOutputs, 'webUrl' | 'stacks'>,
  { email, password }: Pick<LocalUser, 'email' | 'password'>,
): Promise<string> => {
  const { WebClientId } = webClient.parse(Object.assign({}, ...Object.values(stacks)));
  const answer = await callApi(`${webUrl}/cognito`, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': 'AWSCognitoIdentityProviderService.InitiateAuth',
    },
    body: {
      AuthFlow: 'USER_PASSWORD_AUTH',
      ClientId: WebClientId,
      AuthParameters: { USERNAME: email, PASSWORD: password },
    },
  });
  const token = personAnswer.safeParse(answer.body).data?.AuthenticationResult.AccessToken;
  if (token === undefined) throw new LocalCloudError(`${email} cannot sign in (${answer.status}): ${answer.text}`);
  return token;
};
