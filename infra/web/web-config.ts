import { type ConsoleConfig } from '../../web/src/app/config.ts';
import { type CountyPack } from '../counties/pack.ts';

/** What the web is told at run time (`/config.json`): whose it is, where the API and the sign-in service are. No secrets. */
export const webConfig = (
  { code, name, servesCounty, directorate }: CountyPack,
  where: { apiUrl: string; domainUrl: string; clientId: string },
): ConsoleConfig => ({
  county: { code, name, servesCounty },
  directorate: { name: directorate.name, phone: directorate.phone },
  apiUrl: where.apiUrl,
  signIn: { domainUrl: where.domainUrl, clientId: where.clientId },
});
