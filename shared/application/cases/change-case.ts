import { mayWork } from '../../domain/case/access.ts';
import { type Case } from '../../domain/case/case.ts';
import { type TimelineEntry } from '../../domain/case/timeline.ts';
import { clockEvents } from '../../domain/clock/clock-events.ts';
import { type ClockChange, type ClockContext } from '../../domain/clock/clock-change.ts';
import { followEffects } from '../../domain/clock/follow-effects.ts';
import { record } from '../../domain/event/domain-event.ts';
import { type Digest } from '../../domain/kernel/ids.ts';
import { err, ok, type Result } from '../../domain/kernel/result.ts';
import { toInstant, type Clock } from '../../domain/kernel/time.ts';
import { type RequestChange } from '../../domain/request/decide-request.ts';
import { requestEvents, requestHistory } from '../../domain/request/tell-request.ts';
import { type Rota, type StaffMember } from '../../domain/rota/rota.ts';
import { type CaseFile, type CaseStore, type FileRecord } from '../../ports/cases.ts';
import { type CountyReader } from '../../ports/county.ts';

/** What a decision about a case says is to be written. The case's version is one more than it was. */
export type DecidedChange = {
  case: Case;
  entry: TimelineEntry;
  clocks: ClockChange[];
  records?: FileRecord[];
  /** Questions to institutions that the change ends. */
  requests?: RequestChange[];
};

export type DecisionContext = ClockContext & { rota: Rota; by: StaffMember };

export type Decide<Refusal> = (
  file: CaseFile,
  context: DecisionContext,
) => Result<DecidedChange, Refusal> | Promise<Result<DecidedChange, Refusal>>;

export type ChangeRefusal =
  { code: 'not-found' } | { code: 'version-stale'; version: number; changes: TimelineEntry[] };

type Deps = {
  cases: CaseStore;
  county: Pick<CountyReader, 'settings' | 'rota' | 'contacts'>;
  digest: Digest;
  clock: Clock;
};

/**
 * What happened to a case after it had a version: every later version, and what clocks did after the last entry of that version
 * or an older one. Clocks of different machines differ, so a later version may stand before an older one.
 */
const changesSince = (timeline: readonly TimelineEntry[], version: number): TimelineEntry[] => {
  const seen = timeline.findLast(({ caseVersion }) => caseVersion !== null && caseVersion <= version);
  const isNew = ({ recordedAt }: TimelineEntry) => seen === undefined || recordedAt > seen.recordedAt;
  return timeline.filter((entry) => (entry.caseVersion === null ? isNew(entry) : entry.caseVersion > version));
};

/** A clock of the case may fire in between, which is not the person's loss: it is decided again this often. */
const mostAttempts = 4;

/**
 * Changes a case for a person who may work it: one transaction writes the case, its history, its clocks and whatever the
 * decision adds. The caller names the version they looked at, so that no update is ever lost: whoever comes second is
 * told what changed meanwhile.
 * @param decide the domain's decision, made on what is in the table now; whatever more it needs, it reads after the case.
 */
export const makeChangeCase =
  ({ cases, county, digest, clock }: Deps) =>
  async <Refusal>(
    { caseId, expected, by }: { caseId: Case['caseId']; expected: number; by: StaffMember },
    decide: Decide<Refusal>,
  ): Promise<Result<DecidedChange, ChangeRefusal | Refusal>> => {
    const attempt = async (number: number): Promise<Result<DecidedChange, ChangeRefusal | Refusal>> => {
      const [file, settings, rota, contacts] = await Promise.all([
        cases.load(caseId),
        county.settings(),
        county.rota(),
        county.contacts(),
      ]);
      // Access goes with the version: whoever could work the version they lost to may know what took it from them.
      if (file === null || (number === 1 && !mayWork(by, file.case))) return err({ code: 'not-found' });
      const { version } = file.case;
      if (version !== expected || number > mostAttempts)
        return err({ code: 'version-stale', version, changes: changesSince(await cases.timeline(caseId), expected) });

      const now = toInstant(clock());
      const context = { settings, rota, contacts, now, digest, by };
      const decided = await decide(file, context);
      if (!decided.ok) return decided;
      const { case: changed, entry, clocks, records = [], requests = [] } = decided.value;
      const subject = { referralId: changed.openedBy, assignedTo: changed.assignedTo?.staffId ?? null };
      const followed = followEffects(clocks, subject, context);
      const about = {
        type: 'case.changed.v1',
        caseId,
        version: changed.version,
        referralId: changed.openedBy,
      } as const;
      const events = record(
        [{ ...about, transition: entry.what, staffId: by.staffId }, ...clockEvents(clocks, followed, subject)],
        now,
      );
      const ended = requests.map((one) => ({
        ...one,
        history: requestHistory(one),
        notices: [],
        events: requestEvents(one, now),
        at: now,
      }));
      const written = { case: changed, entry, clocks, followed, records, requests: ended, events, at: now };
      const saved = await cases.save(written);
      return saved === 'written' ? ok(decided.value) : attempt(number + 1);
    };
    return attempt(1);
  };
export type ChangeCase = ReturnType<typeof makeChangeCase>;
