import { rmSync } from 'node:fs';
import * as z from 'zod/mini';
import { staffRole } from '../../shared/domain/escalation/policy.ts';
import { institutionKind } from '../../shared/domain/institution/institution.ts';
import { writeJson } from './json-file.ts';

/** An institution's system: how it gets a token. */
const localClient = z.object({
  institutionId: z.string(),
  kind: institutionKind,
  clientId: z.string(),
  clientSecret: z.string(),
  /** Scopes, separated by spaces. */
  scope: z.string(),
});
export type LocalClient = z.infer<typeof localClient>;

const userRole = z.union([z.literal('partner'), staffRole]);

/** A person who can sign in. */
const localUser = z.object({ email: z.email(), password: z.string(), role: userRole });
export type LocalUser = z.infer<typeof localUser>;

/** What a running local cloud says about itself: `.local/outputs.json`. It exists only while everything answers. */
export const localOutputs = z.object({
  county: z.string(),
  /** Console, API and messages behind one origin. */
  webUrl: z.url(),
  apiUrl: z.url(),
  tokenUrl: z.url(),
  messagesUrl: z.url(),
  clients: z.array(localClient),
  users: z.array(localUser),
  /** Pages where people of an institution refer without an account. */
  guestLinks: z.array(z.url()),
  /** Emulated AWS, for SDKs and the CLI (AWS_ENDPOINT_URL). */
  awsEndpointUrl: z.url(),
  /** The same address under the name tests know it by. */
  emulatorUrl: z.url(),
  region: z.string(),
  /** Process that stops everything on SIGTERM. */
  processId: z.int(),
  /** Outputs of every stack, by stack name. */
  stacks: z.record(z.string(), z.record(z.string(), z.string())),
});
export type LocalOutputs = z.infer<typeof localOutputs>;

/** Appears whole or not at all, readable by its owner only: it holds secrets of the demo. */
export const writeOutputs = (file: string, outputs: LocalOutputs): void => {
  writeJson(file, localOutputs.parse(outputs));
};

export const removeOutputs = (file: string): void => {
  rmSync(file, { force: true });
};
