import { type Digest } from '../../kernel/ids.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { type Instant } from '../../kernel/time.ts';
import { type StaffRole } from '../../escalation/policy.ts';
import { type Finding } from '../check-rota.ts';
import { type Deed, type Interval } from '../deed.ts';
import { newFindings } from '../new-findings.ts';
import { type Rota, type StaffMember } from '../rota.ts';
import { type RotaChange } from '../rota-change.ts';
import { rotaOf, type LiveEntries, type RotaFile } from '../rota-file.ts';

export type DecisionContext = { by: StaffMember; now: Instant; digest: Digest };

/** A change of the rota: what it is then, what is recorded of it, and what it leaves wrong that was right before. */
export type Decided = {
  plan: Rota;
  live: LiveEntries;
  change: Omit<RotaChange, 'version' | keyof Deed>;
  findings: readonly Finding[];
};

export type RotaRefusal =
  | { code: 'entry-unknown' }
  | { code: 'layer-unknown' }
  | { code: 'staff-unknown'; position: number }
  | { code: 'ends-before-start' }
  | { code: 'in-the-past' }
  | { code: 'not-allowed' }
  | { code: 'not-on-call' }
  | { code: 'already-recorded' }
  | { code: 'layers-needed'; layers: readonly string[] }
  | { code: 'staff-id-taken' }
  | { code: 'own-access' }
  | { code: 'last-administrator' }
  | { code: 'rota-step-illegal'; state: string }
  | { code: 'rota-refused'; findings: readonly Finding[] };

export type Decision = Result<Decided, RotaRefusal>;
export type Decide = (file: RotaFile, context: DecisionContext) => Decision;

/** Who edits, approves and publishes. */
export const editorRoles: readonly StaffRole[] = ['supervisor', 'director'];
export const isEditor = ({ roles }: StaffMember): boolean => roles.some((role) => editorRoles.includes(role));

export const deedOf = ({ by, now }: DecisionContext): Deed => ({ by: by.staffId, at: now });

/** The part of a time that is still to come; the past is never rewritten. */
export const remaining = ({ from, until }: Interval, now: Instant): Result<Interval, RotaRefusal> => {
  if (until <= from) return err({ code: 'ends-before-start' });
  return until <= now ? err({ code: 'in-the-past' }) : ok({ from: from < now ? now : from, until });
};

export const knowsLayer = ({ layers }: Rota, layer: string): boolean => layers.some((one) => one.layer === layer);

export const isActive = ({ staff }: Rota, who: string): boolean =>
  staff.some(({ staffId, active }) => staffId === who && active);

type Made = { live: LiveEntries; change: Decided['change'] };

/** The change with what it makes wrong, in the time it is about. */
export const reporting = (file: RotaFile, { live, change }: Made, interval: Interval): Decided => ({
  plan: file.plan,
  live,
  change,
  findings: newFindings(rotaOf(file), rotaOf({ ...file, live }), interval),
});

/** The same, refused when it makes anything wrong that was right before. */
export const refusing = (file: RotaFile, made: Made, interval: Interval): Decision => {
  const decided = reporting(file, made, interval);
  return decided.findings.length > 0 ? err({ code: 'rota-refused', findings: decided.findings }) : ok(decided);
};
