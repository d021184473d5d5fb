import { type alertsOfCase } from '../../../shared/contracts/http/casework/views.ts';
import { toAlertView } from '../../../shared/contracts/http/alerts/views.ts';
import { overdueAlertIds } from '../../../shared/domain/clock/overdue-alerts.ts';
import { type Digest } from '../../../shared/domain/kernel/ids.ts';
import { type CaseAlerts } from '../../../shared/ports/casework.ts';
import { type CaseFile, type CaseStore } from '../../../shared/ports/cases.ts';
import type * as z from 'zod/mini';

type Deps = { alerts: CaseAlerts; cases: Pick<CaseStore, 'timeline'>; digest: Digest };

/** The alerts about a case, newest first: those of its referrals, and those of its overdue clocks. */
export const makeAlertsOfCase =
  ({ alerts, cases, digest }: Deps) =>
  async ({ case: { caseId, referralIds } }: CaseFile): Promise<z.infer<typeof alertsOfCase>> => {
    const [raised, history] = await Promise.all([alerts.idsOf(referralIds), cases.timeline(caseId)]);
    const found = await alerts.load([...new Set([...raised, ...overdueAlertIds(history, digest)])]);
    return { items: found.toSorted((a, b) => b.raisedAt.localeCompare(a.raisedAt)).map(toAlertView) };
  };
