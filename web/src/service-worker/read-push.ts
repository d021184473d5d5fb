import * as z from 'zod/mini';

/** What the service sends to a browser; only this browser can read it. A code, or a call with the address to answer at. */
const pushed = z.object({
  title: z.string(),
  body: z.string(),
  url: z.optional(z.url({ protocol: /^https?$/ })),
  alertId: z.optional(z.string()),
});

/** `tag`: a later notification with the same one takes its place. */
export type Shown = { title: string; body: string; url: string; tag: string };

/** Where somebody goes to answer when the message names no page of its own. */
const alerts = '/consola/alerte';

/** What to show for a message. One that cannot be read still says that the service called: silence would be worse. */
export const readPush = (text: string): Shown => {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    content = null;
  }
  const read = pushed.safeParse(content);
  if (!read.success) return { title: 'Semnal', body: 'Deschideți alertele.', url: alerts, tag: 'semnal' };
  const { title, body, url = alerts, alertId = 'semnal' } = read.data;
  return { title, body, url, tag: alertId };
};
