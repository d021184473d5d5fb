import { type Institution } from '../institution/institution.ts';
import { canaryInstitution, canaryName } from './canary.ts';

type Reader = { institution: (institutionId: string) => Promise<Institution | null> };

/** Knows the service's own probe beside the institutions of the county. No token can name it: it has no client and no people. */
export const withCanary = (county: Reader): Reader => ({
  institution: (institutionId) =>
    institutionId === canaryName ? Promise.resolve(canaryInstitution) : county.institution(institutionId),
});
