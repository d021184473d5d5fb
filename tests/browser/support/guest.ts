import { type LocalOutputs } from '../../../infra/local/outputs.ts';
import { eventually } from '../../e2e/support/eventually.ts';
import { sentMessages } from '../../support/cloud/sent-messages.ts';

/** An address at the school that no other test uses: codes to one address are a minute apart. */
export const guestAddress = (): string => `profesor-${crypto.randomUUID().slice(0, 8)}@scoala-demo.exemplu.invalid`;

/** The mail that came to an address, and the code in it. */
export const codeMail = (cloud: LocalOutputs, address: string): Promise<{ code: string; text: string }> =>
  eventually('the mail with the code', async () => {
    const mail = (await sentMessages(cloud)).find(({ channel, to }) => channel === 'email' && to === address);
    const code = /\b\d{6}\b/.exec(mail?.text ?? '')?.[0];
    return mail === undefined || code === undefined ? undefined : { code, text: mail.text };
  });
