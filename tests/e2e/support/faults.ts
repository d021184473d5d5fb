import { expect } from 'vitest';
import { type input } from 'zod/mini';
import { type fault } from '../../../infra/local/capture/faults.ts';
import { callApi } from '../../../infra/local/demo/api.ts';
import { cloud } from './cloud.ts';

const url = `${cloud.messagesUrl}/faults`;

/** Calls the SDK makes before it gives up on one message. */
export const triesOfOneCall = 3;

/** Lets the next messages go wrong, whoever they are for: nothing else may be paging meanwhile. */
export const breakSending = async (...faults: input<typeof fault>[]): Promise<void> => {
  for (const one of faults) expect((await callApi(url, { method: 'POST', body: one })).status).toBe(201);
};

export const repairSending = async (): Promise<void> => {
  await fetch(url, { method: 'DELETE' });
};
