import { signOff, signOffWithdrawal, type SignOff, type SignOffWithdrawal } from '../../../domain/county/sign-off.ts';
import { type SignOffStore } from '../../../ports/settings.ts';
import { deedsOf } from '../audit/deed-list.ts';
import { storedAs } from '../stored.ts';
import { type Table } from '../table.ts';

/**
 * `SIGNOFFS`/`RULE#<rule>|<variant>|<first day>#<content>#<instant>`, and `WITHDRAWN#…` with the same: out of reach of `county
 * apply`, and never rewritten.
 */
export const signOffPartition = 'SIGNOFFS';
export const storedSignOff = storedAs('sign-off', 1, signOff);
export const storedWithdrawal = storedAs('sign-off-withdrawal', 1, signOffWithdrawal);

const given = 'RULE#';
const withdrawn = 'WITHDRAWN#';

const keyOf = ({ ruleKey, content, at }: SignOff) => ({
  PK: signOffPartition,
  SK: `${given}${ruleKey}#${content}#${at}`,
});

const withdrawalKey = ({ ruleKey, content, signedAt }: SignOffWithdrawal) => ({
  PK: signOffPartition,
  SK: `${withdrawn}${ruleKey}#${content}#${signedAt}`,
});

export const makeSignOffStore = (table: Table): SignOffStore => ({
  all: async () => {
    const [signs, withdrawals] = await Promise.all([
      table.queryPartition(signOffPartition, given),
      table.queryPartition(signOffPartition, withdrawn),
    ]);
    return { given: signs.map(storedSignOff.read), withdrawn: withdrawals.map(storedWithdrawal.read) };
  },
  add: async (one) => {
    const item = storedSignOff.write(keyOf(one), one, { list: deedsOf(one.by, one.at, `signed#${one.ruleKey}`) });
    return (await table.putNew(item)).written ? 'written' : 'exists';
  },
  withdraw: async (one) => {
    const list = deedsOf(one.by, one.at, `withdrawn#${one.ruleKey}`);
    const item = storedWithdrawal.write(withdrawalKey(one), one, { list });
    return (await table.putNew(item)).written ? 'written' : 'exists';
  },
});
