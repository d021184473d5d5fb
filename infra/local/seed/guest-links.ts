import * as z from 'zod/mini';
import { type Institution } from '../../../shared/domain/institution/institution.ts';
import { callApi } from '../demo/api.ts';
import { personToken } from '../demo/tokens.ts';
import { LocalCloudError } from '../local-cloud-error.ts';
import { type LocalOutputs } from '../outputs.ts';

const answer = z.object({ path: z.string() });

/** The links by which people of the demo's institutions refer without an account, as its administrator gets them. */
export const guestLinks = async (
  cloud: Pick<LocalOutputs, 'apiUrl' | 'webUrl' | 'stacks' | 'users'>,
  institutions: readonly Institution[],
): Promise<string[]> => {
  const admin = cloud.users.find(({ role }) => role === 'admin');
  const hosts = institutions.filter(({ status, guestAccess }) => status === 'active' && guestAccess !== undefined);
  if (admin === undefined || hosts.length === 0) return [];
  const token = await personToken(cloud, admin);
  const links: string[] = [];
  for (const { institutionId } of hosts) {
    const made = await callApi(`${cloud.apiUrl}/v1/institutions/${institutionId}/guest-link`, { token });
    const link = answer.safeParse(made.body).data;
    if (link === undefined) throw new LocalCloudError(`${institutionId} gets no link (${made.status}): ${made.text}`);
    links.push(`${cloud.webUrl}${link.path}`);
  }
  return links;
};
