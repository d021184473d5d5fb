import { monthsOf, type AuditLine, type AuditPeriod } from '../../../domain/audit/audit-line.ts';
import { type AuditReader } from '../../../ports/audit.ts';
import { changePrefix, rotaPartition } from '../rota/rota-items.ts';
import { signOffPartition } from '../settings/sign-off-store.ts';
import { type RawItem, type Table } from '../table.ts';
import { actsOfMonth } from './admin-act-store.ts';
import { lineOf, lineOfSettings } from './audit-lines.ts';
import { deedList } from './deed-list.ts';

/** The partition of a record's own history, by the letter of its id; a referral's is its receipt number. */
const historyOf = (id: string): string => (/^C[0-9A-Z]{13}$/.test(id) ? `CASE#${id}` : `REF#${id}`);

const within =
  ({ from, until }: AuditPeriod) =>
  ({ at }: AuditLine): boolean =>
    at >= from && at < until;

export const makeAuditReader = (table: Table): AuditReader => {
  const between = (partition: string, { from, until }: AuditPeriod, prefix = ''): Promise<RawItem[]> =>
    table.queryRange(partition, `${prefix}${from}`, `${prefix}${until}`);
  return {
    ofRecord: async (id, period) => {
      const [looks, history] = await Promise.all([
        between(`AUDIT#${id}`, period),
        between(historyOf(id), period, 'TIMELINE#'),
      ]);
      return [...looks, ...history].map(lineOf);
    },
    ofPerson: async (staffId, { from, until }) =>
      (await table.queryListBetween(deedList(staffId), from, until)).map(lineOf),
    ofAdministration: async (period) => {
      const [acts, rota, settings, signOffs] = await Promise.all([
        Promise.all(monthsOf(period).map((month) => between(actsOfMonth(month), period))),
        table.queryPartition(rotaPartition, changePrefix),
        table.queryPartition('COUNTY', 'SETTINGS#'),
        table.queryPartition(signOffPartition),
      ]);
      const lines = [...acts.flat(), ...rota, ...signOffs].map(lineOf);
      return [...lines, ...settings.map(lineOfSettings)].filter(within(period));
    },
  };
};
