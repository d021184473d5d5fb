import * as z from 'zod/mini';
import { type AuditLine } from '../../../domain/audit/audit-line.ts';
import { instant } from '../../../domain/kernel/time.ts';
import { storedTimelineEntry } from '../clock/clock-items.ts';
import { storedSettings } from '../county/stored-settings.ts';
import { storedInstitutionChange } from '../institution/institution-items.ts';
import { storedRotaChange } from '../rota/rota-items.ts';
import { storedSignOff, storedWithdrawal } from '../settings/sign-off-store.ts';
import { type RawItem } from '../table.ts';
import { storedAdminAct } from './admin-act-store.ts';

/** A look into a case, a referral's report or a call: whatever kind of look it was, who and when. */
const look = z.object({ at: instant, staffId: z.string() });

/** What stands behind the kind of a partition: `CASE#C…`. */
const idIn = (item: RawItem): string => String(item['PK']).replace(/^[A-Z]+#/, '');

const lineOfLook = (item: RawItem): AuditLine => {
  const { at, staffId } = look.parse(item['data']);
  return { at, by: staffId, sort: 'read', what: String(item['entity']), about: idIn(item) };
};

const lineOfHistory = (item: RawItem): AuditLine => {
  const { recordedAt, by, what } = storedTimelineEntry.read(item);
  const who = by.kind === 'person' ? by.staffId : by.kind === 'institution' ? by.institutionId : 'semnal';
  return { at: recordedAt, by: who, sort: 'case', what, about: idIn(item) };
};

const lineOfInstitution = (item: RawItem): AuditLine => {
  const { at, by, what, institutionId } = storedInstitutionChange.read(item);
  return { at, by, sort: 'institution', what, about: institutionId };
};

const lineOfRota = (item: RawItem): AuditLine => {
  const { at, by, what, about } = storedRotaChange.read(item);
  return { at, by, sort: 'rota', what, about };
};

const lineOfAct = (item: RawItem): AuditLine => {
  const { at, by, what, about } = storedAdminAct.read(item);
  return { at, by, sort: 'act', what, about };
};

const lineOfSignOff = (item: RawItem): AuditLine => {
  const { at, by, ruleKey } = storedSignOff.read(item);
  return { at, by, sort: 'settings', what: 'rule-signed', about: ruleKey };
};

const lineOfWithdrawal = (item: RawItem): AuditLine => {
  const { at, by, ruleKey } = storedWithdrawal.read(item);
  return { at, by, sort: 'settings', what: 'sign-off-withdrawn', about: ruleKey };
};

export const lineOfSettings = (item: RawItem): AuditLine => {
  const { appliedAt, appliedBy, version } = storedSettings.parse(item);
  return { at: appliedAt, by: appliedBy, sort: 'settings', what: 'applied', about: String(version) };
};

/** What a record says of who did what; whatever has no reading of its own is a look. */
export const lineOf = (item: RawItem): AuditLine => {
  const readings = [
    [storedTimelineEntry, lineOfHistory],
    [storedInstitutionChange, lineOfInstitution],
    [storedRotaChange, lineOfRota],
    [storedAdminAct, lineOfAct],
    [storedSignOff, lineOfSignOff],
    [storedWithdrawal, lineOfWithdrawal],
  ] as const;
  const reading = readings.find(([stored]) => stored.is(item));
  return reading === undefined ? lineOfLook(item) : reading[1](item);
};
