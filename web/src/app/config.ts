import * as z from 'zod/mini';

/** What a deployment tells the console at run time; no secrets. Written by the local proxy and by the CDK app. */
export const consoleConfig = z.object({
  county: z.object({ code: z.string(), name: z.string(), servesCounty: z.string() }),
  directorate: z.object({ name: z.string(), phone: z.string() }),
  /** Where the API answers, without a trailing slash; empty where it shares the console's origin. */
  apiUrl: z.string(),
  signIn: z.object({ domainUrl: z.string(), clientId: z.string() }),
});
export type ConsoleConfig = z.infer<typeof consoleConfig>;

export const loadConfig = async (): Promise<ConsoleConfig> => {
  const answer = await fetch('/config.json');
  if (!answer.ok) throw new Error(`config.json: ${answer.status}`);
  return consoleConfig.parse(await answer.json());
};
