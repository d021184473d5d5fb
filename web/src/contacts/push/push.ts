import { type NewMethod } from '../use-contacts.ts';

type Subscription = Extract<NewMethod, { channel: 'push' }>['subscription'];

/** What stands between this browser and a notification; `ready`: it may be asked, or has been allowed. */
export type PushState = 'unsupported' | 'refused' | 'ready' | 'on';

const isSupported = (): boolean =>
  'serviceWorker' in navigator && 'PushManager' in globalThis && 'Notification' in globalThis;

export const pushState = async (): Promise<PushState> => {
  if (!isSupported()) return 'unsupported';
  if (Notification.permission === 'denied') return 'refused';
  const worker = await navigator.serviceWorker.getRegistration('/');
  const subscription = await worker?.pushManager.getSubscription();
  return subscription === undefined || subscription === null ? 'ready' : 'on';
};

export type Subscribed = { ok: true; subscription: Subscription } | { ok: false; why: 'refused' | 'failed' };

const toSubscription = ({ endpoint, keys }: PushSubscriptionJSON): Subscription | null => {
  const [p256dh, auth] = [keys?.['p256dh'], keys?.['auth']];
  return endpoint === undefined || p256dh === undefined || auth === undefined
    ? null
    : { endpoint, keys: { p256dh, auth } };
};

/**
 * Asks the person, then the browser's own service, for a way to send to this device. Only ever after a click.
 * @param key what the service signs with (`pushKey` of the contacts).
 */
export const subscribe = async (key: string): Promise<Subscribed> => {
  if ((await Notification.requestPermission()) !== 'granted') return { ok: false, why: 'refused' };
  await navigator.serviceWorker.register('/service-worker.js');
  const worker = await navigator.serviceWorker.ready;
  try {
    const made = await worker.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: key });
    const subscription = toSubscription(made.toJSON());
    return subscription === null ? { ok: false, why: 'failed' } : { ok: true, subscription };
  } catch {
    // The browser gives no reason that a person could use: no line to its maker's service, or it has none.
    return { ok: false, why: 'failed' };
  }
};

/** This device takes no more notifications. */
export const unsubscribe = async (): Promise<void> => {
  const worker = await navigator.serviceWorker.getRegistration('/');
  const subscription = await worker?.pushManager.getSubscription();
  await subscription?.unsubscribe();
};
