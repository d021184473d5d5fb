/**
 * The secret of a person's webhook, in the form of Standard Webhooks. It is a keyed digest of the method's address, so that it
 * is kept nowhere: who has the key of the links in KMS can make it, nobody else.
 */
export const makeWebhookSecret =
  (mac: (text: string) => Promise<Uint8Array>) =>
  async (to: string): Promise<string> =>
    `whsec_${Buffer.from(await mac(`webhook ${to}`)).toString('base64')}`;
