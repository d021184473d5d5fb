import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { institutionKinds, type InstitutionKind } from '../../../shared/domain/institution/institution.ts';
import { LocalCloudError } from '../local-cloud-error.ts';
import { repositoryRoot } from '../settings.ts';

/** `body` is the text of the file: the request's body as it is sent. */
export type Sample = { name: string; kind: InstitutionKind; body: string };

const folder = join(repositoryRoot, 'samples/referrals');

/** 4-gp-untreated-chronic-illness.json: the number orders the samples, then comes who sends it. */
const kindOf = (name: string): InstitutionKind => {
  const kind = institutionKinds.find((one) => name.replace(/^\d+-/, '').startsWith(`${one}-`));
  if (kind !== undefined) return kind;
  throw new LocalCloudError(
    `samples/referrals/${name}.json does not say who sends it: name it <number>-<${institutionKinds.join('|')}>-….json.`,
  );
};

/** The samples in their order; the first is the one the demo follows. */
export const readSamples = (): Sample[] =>
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    .map((file) => {
      const name = file.slice(0, -'.json'.length);
      return { name, kind: kindOf(name), body: readFileSync(join(folder, file), 'utf8') };
    });
