import { signOff, type SignOff } from '../../../domain/county/sign-off.ts';
import { type SignOffStore } from '../../../ports/settings.ts';
import { storedAs } from '../stored.ts';
import { type Table } from '../table.ts';

/** `SIGNOFFS`/`RULE#<rule>|<variant>|<first day>#<content>#<instant>`: out of reach of `county apply`, and never rewritten. */
const partition = 'SIGNOFFS';
const stored = storedAs('sign-off', 1, signOff);

const keyOf = ({ ruleKey, content, at }: SignOff) => ({ PK: partition, SK: `RULE#${ruleKey}#${content}#${at}` });

export const makeSignOffStore = (table: Table): SignOffStore => ({
  all: async () => (await table.queryPartition(partition)).map(stored.read),
  add: async (one) => ((await table.putNew(stored.write(keyOf(one), one))).written ? 'written' : 'exists'),
});
