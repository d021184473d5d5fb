import { alertId, type AlertId } from '../kernel/ids.ts';

/** Which page a one-time link belongs to. */
export type LinkTarget = { alertId: AlertId; step: number; ordinal: number };

/** What is signed: the page and the end of its life, so that neither can be changed. */
export const linkText = ({ alertId: id, step, ordinal }: LinkTarget, expiresAt: string): string =>
  `${id}.${step}.${ordinal}.${expiresAt}`;

/** The token of a link: page and signature, only characters that survive an SMS and a URL: A7K…-3-1-8QXD…. */
export const linkToken = ({ alertId: id, step, ordinal }: LinkTarget, signature: string): string =>
  `${id}-${step}-${ordinal}-${signature}`;

const shape = /^(A[0-9A-Z]{13})-(\d{1,5})-(\d{1,3})-([0-9A-Z]{16})$/;

/** Reads a token; null when it was never one of ours. The signature still has to be checked. */
export const readLinkToken = (token: string): (LinkTarget & { signature: string }) | null => {
  const [, id, step, ordinal, signature] = shape.exec(token.toUpperCase()) ?? [];
  const target = alertId.safeParse(id);
  if (!target.success || signature === undefined) return null;
  return { alertId: target.data, step: Number(step), ordinal: Number(ordinal), signature };
};
