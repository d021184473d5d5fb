import { makeCaseFileStore } from '../../../shared/adapters/dynamodb/case/case-file-store.ts';
import { makeCaseStore } from '../../../shared/adapters/dynamodb/case/case-store.ts';
import { makeClockStore } from '../../../shared/adapters/dynamodb/clock/clock-store.ts';
import { makeReferralStore } from '../../../shared/adapters/dynamodb/referral/referral-store.ts';
import { type Table } from '../../../shared/adapters/dynamodb/table.ts';
import { inOrder, toDeadlineView, type DeadlineView } from '../../../shared/contracts/http/cases/deadline-view.ts';
import { type Case } from '../../../shared/domain/case/case.ts';
import { type Deadline } from '../../../shared/domain/deadline/deadline.ts';
import { caseId as caseIdSchema, type CaseId } from '../../../shared/domain/kernel/ids.ts';
import { type Instant } from '../../../shared/domain/kernel/time.ts';
import { parseReceipt, type ReceiptNumber } from '../../../shared/domain/referral/receipt.ts';
import { type Referral } from '../../../shared/domain/referral/referral.ts';
import { CliFailure, exitCodes } from '../failure.ts';

/** The clocks of one owner. `stage` is null for a referral, whose clocks are what its sender was promised. */
export type OwnedClocks = { owner: CaseId | ReceiptNumber; stage: Case['stage'] | null; deadlines: DeadlineView[] };

export type Reader = { by: string; at: Instant; requestId: string };

const views = (deadlines: readonly Deadline[]): DeadlineView[] => inOrder(deadlines).map(toDeadlineView);

const casesOf = (referral: Referral): CaseId[] =>
  referral.state === 'accepted'
    ? []
    : referral.outcomes.flatMap((outcome) =>
        outcome.kind === 'case-opened' || outcome.kind === 'case-joined' ? outcome.caseId : [],
      );

const notFound = (text: string) => new CliFailure(`There is no case and no referral ${text} here.`, exitCodes.no);

/** The clocks of a case, which is a read of the case and noted as one. @throws CliFailure when it is not there. */
const readCase = async (table: Table, caseId: CaseId, { by, at, requestId }: Reader): Promise<OwnedClocks> => {
  const file = await makeCaseFileStore(table).load(caseId);
  if (file === null) throw notFound(caseId);
  await makeCaseStore(table).noteRead({ caseId, staffId: `cli:${by}`, at, requestId });
  return { owner: caseId, stage: file.case.stage, deadlines: views(file.deadlines) };
};

/**
 * Every clock behind a case id, or behind a receipt number: those of the referral itself and of each case it opened or joined.
 * @throws CliFailure when there is no such case or referral.
 */
export const readClocks = async (table: Table, text: string, reader: Reader): Promise<OwnedClocks[]> => {
  const caseId = caseIdSchema.safeParse(text.trim().toUpperCase());
  if (caseId.success) return [await readCase(table, caseId.data, reader)];
  const receipt = parseReceipt(text);
  const found = receipt.ok ? await makeReferralStore(table).load(receipt.value) : null;
  if (found === null) throw notFound(text);
  const { referral } = found;
  const { referralId } = referral;
  const promises = await makeClockStore(table).all({ kind: 'referral', referralId });
  const cases: OwnedClocks[] = [];
  for (const one of casesOf(referral)) cases.push(await readCase(table, one, reader));
  return [{ owner: referralId, stage: null, deadlines: views(promises) }, ...cases];
};
