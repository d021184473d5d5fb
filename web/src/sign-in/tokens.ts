import * as z from 'zod/mini';

/** What the token endpoint answers; the refresh token only comes with a code. `expires_in` in seconds. */
const tokenAnswer = z.object({
  access_token: z.string(),
  refresh_token: z.optional(z.string()),
  expires_in: z.number(),
});

/** A sign-in as the tab keeps it, in session storage: it ends with the tab. */
export const session = z.object({
  accessToken: z.string(),
  refreshToken: z.optional(z.string()),
  /** Milliseconds since 1970, by the device's clock. */
  expiresAt: z.number(),
});
export type Session = z.infer<typeof session>;

export type TokenEndpoint = { domainUrl: string; clientId: string; now: () => number; fetch: typeof fetch };

/** The sign-in service refused: the code or the refresh token no longer holds. */
export class SignInRefused extends Error {
  override readonly name = 'SignInRefused';
}

/** @throws SignInRefused when the service refuses; TypeError when it cannot be reached. */
export const fetchTokens = async (
  { domainUrl, clientId, now, fetch: send }: TokenEndpoint,
  grant: Readonly<Record<string, string>>,
): Promise<Session> => {
  const answer = await send(`${domainUrl}/oauth2/token`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ client_id: clientId, ...grant }).toString(),
  });
  if (answer.status >= 500) throw new TypeError(`the sign-in service answered ${answer.status}`);
  if (!answer.ok) throw new SignInRefused(`the sign-in service answered ${answer.status}`);
  const { access_token, refresh_token, expires_in } = tokenAnswer.parse(await answer.json());
  return {
    accessToken: access_token,
    ...(refresh_token === undefined ? {} : { refreshToken: refresh_token }),
    expiresAt: now() + expires_in * 1_000,
  };
};
