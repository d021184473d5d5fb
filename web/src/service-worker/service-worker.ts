/// <reference lib="webworker" />

import * as z from 'zod/mini';
import { readPush } from './read-push.ts';

declare const self: ServiceWorkerGlobalScope;
/** Put in by the build: a name that changes with any of the files, and the files' paths. */
declare const keptVersion: string;
declare const keptFiles: readonly string[];

const kept = `semnal-${keptVersion}`;
const settings = 'semnal-settings';
const settingsFile = '/config.json';

self.addEventListener('install', (event) => {
  event.waitUntil(
    Promise.all([
      caches.open(kept).then((cache) => cache.addAll(keptFiles)),
      // The page had its settings before the worker was there.
      caches.open(settings).then((cache) => cache.add(settingsFile)),
    ]).then(() => self.skipWaiting()),
  );
});

self.addEventListener('activate', (event) => {
  const mine = new Set([kept, settings]);
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter((name) => !mine.has(name)).map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  );
});

/** The settings as they are now; without a line as they were. */
const newest = async (request: Request): Promise<Response> => {
  const cache = await caches.open(settings);
  try {
    const answer = await fetch(request);
    if (answer.ok) await cache.put(request, answer.clone());
    return answer;
  } catch (error) {
    const before = await cache.match(request);
    if (before !== undefined) return before;
    throw error;
  }
};

/** A page of the partner's: from the line, and what was kept where there is none. */
const page = async (request: Request): Promise<Response> => {
  try {
    return await fetch(request);
  } catch (error) {
    const before = await caches.match('/');
    if (before !== undefined) return before;
    throw error;
  }
};

const fromKept = async (request: Request): Promise<Response> => (await caches.match(request)) ?? fetch(request);

// Never the API's answers, never what is signed in with: only what the pages are made of.
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (pathname === settingsFile) event.respondWith(newest(request));
  else if (request.mode === 'navigate' && (pathname === '/' || /^\/(partener|i)\//.test(pathname)))
    event.respondWith(page(request));
  else if (keptFiles.includes(pathname) && pathname !== '/') event.respondWith(fromKept(request));
});

// A call reaches a device whose pages are closed. It names nobody: the service writes only that somebody is needed.
self.addEventListener('push', (event) => {
  const { title, body, url, tag } = readPush(event.data?.text() ?? '');
  event.waitUntil(
    self.registration.showNotification(title, {
      body,
      tag,
      icon: '/icon.svg',
      data: { url },
      requireInteraction: true,
    }),
  );
});

const target = z.object({ url: z.string() });

self.addEventListener('notificationclick', (event) => {
  event.notification.close();
  const wanted = target.safeParse(event.notification.data).data?.url ?? '/';
  event.waitUntil(self.clients.openWindow(new URL(wanted, self.location.origin).href));
});
