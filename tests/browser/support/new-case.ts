import { openCounty } from '../../../infra/local/demo/county.ts';
import { callApi } from '../../../infra/local/demo/api.ts';
import { readSamples } from '../../../infra/local/demo/samples.ts';
import { personToken } from '../../../infra/local/demo/tokens.ts';
import { waitFor } from '../../../infra/local/demo/wait-for.ts';
import { type LocalOutputs } from '../../../infra/local/outputs.ts';
import { reportBody, subjectBody } from '../../support/builders/report.ts';
import { personAs } from './people.ts';

type Child = { firstName: string; lastName: string; cnp: string };

/** The school reports a child; the case it became, once the supervisor has taken its alert. */
export const newCase = async (
  cloud: LocalOutputs,
  child: Child,
): Promise<{ caseId: string; institutionId: string }> => {
  const school = readSamples().find(({ kind }) => kind === 'school');
  if (school === undefined) throw new Error('there is no sample of a school');
  const county = await openCounty(cloud);
  const partner = county.partner(school.kind);
  const body = JSON.stringify(reportBody({ observedAt: '2026-11-20T09:30:00+02:00', subjects: [subjectBody(child)] }));
  const { referralId } = await partner.submit(`browser-${Date.now().toString(36)}`, body);
  const giveUp = new AbortController().signal;
  const alert = await waitFor('the case is opened', () => county.directorate.alertOf(referralId), 20_000, giveUp);
  const [caseId] = alert.caseIds;
  if (caseId === undefined) throw new Error(`${referralId} became no case`);
  const token = await personToken(cloud, personAs(cloud.users, 'supervisor'));
  await callApi(`${cloud.apiUrl}/v1/alerts/${alert.alertId}/acknowledge`, { method: 'POST', token });
  return { caseId, institutionId: partner.institutionId };
};
