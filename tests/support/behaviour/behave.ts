import { keepAlertRecords } from './alert-records.ts';
import { keepAlerts } from './alerts.ts';
import { keepBoard } from './board.ts';
import { keepCanaries } from './canary.ts';
import { keepCases } from './cases.ts';
import { keepCasework } from './casework.ts';
import { keepDrills } from './drills.ts';
import { keepDuties } from './duties.ts';
import { keepContacts } from './contacts.ts';
import { keepInstitutions } from './institutions.ts';
import { keepOpenWork } from './open-work.ts';
import { keepProviders } from './providers.ts';
import { keepRecords } from './records.ts';
import { keepReferrals } from './referrals.ts';
import { type OpenRepositories } from './repositories.ts';
import { keepRequests } from './requests.ts';
import { keepRota } from './rota.ts';
import { keepScreenings } from './screenings.ts';

/** What every implementation of the ports promises, the doubles as much as DynamoDB. Each test gets an empty table. */
export const behaveAsRepositories = (open: OpenRepositories): void => {
  keepReferrals(open);
  keepScreenings(open);
  keepAlerts(open);
  keepAlertRecords(open);
  keepDrills(open);
  keepCanaries(open);
  keepOpenWork(open);
  keepCases(open);
  keepBoard(open);
  keepCasework(open);
  keepProviders(open);
  keepInstitutions(open);
  keepRecords(open);
  keepRequests(open);
  keepRota(open);
  keepDuties(open);
  keepContacts(open);
};
