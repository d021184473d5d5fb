import { newPersonId } from '../../domain/kernel/ids.ts';
import { type Identify } from '../../ports/screenings.ts';

/** The person id of a CNP: a digest under the county's identity key, so that it can be made again but not read back. */
export const makeIdentify =
  (mac: (text: string) => Promise<Uint8Array>): Identify =>
  async (cnp) =>
    newPersonId(await mac(`cnp ${cnp}`));
