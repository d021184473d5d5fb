import { gzipSync } from 'node:zlib';
import { type Page } from 'playwright-core';

export type Transfer = { url: string; bytes: number };

/**
 * Notes what a page is sent, gzipped as CloudFront sends it (the local proxy sends it plain), in bytes; without the API's
 * answers, which are data.
 */
export const measure = (page: Page, origin: string): { all: () => Promise<Transfer[]> } => {
  const pending: Promise<Transfer[]>[] = [];
  page.on('response', (response) => {
    const url = new URL(response.url());
    if (url.origin !== origin || url.pathname.startsWith('/api/') || response.fromServiceWorker()) return;
    pending.push(
      response.body().then(
        (body) => [{ url: url.pathname, bytes: gzipSync(body).length }],
        // A redirect has no body.
        () => [],
      ),
    );
  });
  return { all: async () => (await Promise.all(pending)).flat() };
};

export const sum = (transfers: readonly Transfer[]): number => transfers.reduce((total, { bytes }) => total + bytes, 0);
