import { gzipSync } from 'node:zlib';
import { type Page, type Response } from 'playwright-core';

export type Transfer = { url: string; bytes: number };

/**
 * Notes what a page is sent, gzipped as CloudFront sends it (the local proxy sends it plain), in bytes; without the API's
 * answers, which are data.
 */
export const measure = (page: Page, origin: string): { all: () => Promise<Transfer[]>; stop: () => void } => {
  const pending: Promise<Transfer[]>[] = [];
  const note = (response: Response): void => {
    const url = new URL(response.url());
    if (url.origin !== origin || url.pathname.startsWith('/api/') || response.fromServiceWorker()) return;
    pending.push(
      response.body().then(
        (body) => [{ url: url.pathname, bytes: gzipSync(body).length }],
        // A redirect has no body.
        () => [],
      ),
    );
  };
  page.on('response', note);
  return {
    all: async () => (await Promise.all(pending)).flat(),
    stop: () => {
      page.off('response', note);
    },
  };
};

export const sum = (transfers: readonly Transfer[]): number => transfers.reduce((total, { bytes }) => total + bytes, 0);
