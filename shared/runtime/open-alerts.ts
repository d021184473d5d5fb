import { makeAlertStore } from '../adapters/dynamodb/alert/alert-store.ts';
import { makeRotaReader } from '../adapters/dynamodb/county/rota-reader.ts';
import { caseRoles, findStaff } from './api/staff.ts';
import { openAdvance } from './open-advance.ts';
import { openTable } from './aws-clients.ts';

/** What a function needs to let a signed-in member of staff act on an alert. */
export const openAlerts = ({ TABLE_NAME, COUNTY }: { TABLE_NAME: string; COUNTY: string }) => {
  const table = openTable(TABLE_NAME);
  const county = makeRotaReader(table);
  const alerts = makeAlertStore(table);
  return {
    alerts,
    staff: findStaff({ county, servedCounty: COUNTY }),
    advance: openAdvance(table, COUNTY),
    /** Whether an alert can be handed to somebody: active, and with a role that works on cases. */
    worksCases: async (staffId: string): Promise<boolean> => {
      const member = (await county.rota()).staff.find((one) => one.staffId === staffId && one.active);
      return member !== undefined && member.roles.some((role) => caseRoles.includes(role));
    },
  };
};
