import * as z from 'zod/mini';

/** An address without a trailing slash. */
const address = z.url().check(z.regex(/[^/]$/));

/** Values of `-c key=value`; the command line gives text, cdk.json may give a boolean. */
const context = z.object({
  county: z.string('say which county, as in -c county=BC').check(z.minLength(1)),
  local: z._default(z.union([z.boolean(), z.stringbool()]), false),
  publicUrl: z.optional(address),
  webUrl: z.optional(address),
});

export type Context = {
  readonly county: string;
  readonly local: boolean;
  readonly publicUrl: string | undefined;
  readonly webUrl: string | undefined;
};

/**
 * Reads what a synthesis is about: `-c county=BC`, and for a local cloud `-c local=true -c publicUrl=… -c webUrl=…`.
 * @throws Error naming every value that is missing or malformed.
 */
export const readContext = (valueOf: (key: string) => unknown): Context => {
  const given = Object.fromEntries(['county', 'local', 'publicUrl', 'webUrl'].map((key) => [key, valueOf(key)]));
  const parsed = z.safeParse(context, given, { error: z.locales.en().localeError });
  if (!parsed.success) {
    const faults = parsed.error.issues.map((issue) => `-c ${issue.path.join('.')}=…: ${issue.message}`).join('; ');
    throw new Error(`cannot synthesise: ${faults}`);
  }
  const { county, local, publicUrl, webUrl } = parsed.data;
  return { county, local, publicUrl, webUrl: webUrl ?? originOf(publicUrl) };
};

/** The console is served beside the API, unless it is said where. */
const originOf = (url: string | undefined): string | undefined => (url === undefined ? undefined : new URL(url).origin);
