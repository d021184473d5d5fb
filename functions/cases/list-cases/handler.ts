import { makeCaseFileStore } from '../../../shared/adapters/dynamodb/case/case-file-store.ts';
import { makeCaseStore } from '../../../shared/adapters/dynamodb/case/case-store.ts';
import { makeRotaReader } from '../../../shared/adapters/dynamodb/county/rota-reader.ts';
import { toCaseListItem } from '../../../shared/contracts/http/cases/views.ts';
import { apiHandler } from '../../../shared/runtime/api/api-handler.ts';
import { json, problem } from '../../../shared/runtime/api/http.ts';
import { readPaging } from '../../../shared/runtime/api/paging.ts';
import { caseRoles, findStaff } from '../../../shared/runtime/api/staff.ts';
import { openTable } from '../../../shared/runtime/aws-clients.ts';
import { readEnv } from '../../../shared/runtime/env.ts';
import { makeLog } from '../../../shared/runtime/log.ts';
import { envSchema } from './env.ts';

const env = readEnv(envSchema);
const table = openTable(env.TABLE_NAME);
const cases = makeCaseStore(table);
const files = makeCaseFileStore(table);
const staff = findStaff({ county: makeRotaReader(table), servedCounty: env.COUNTY });

/** The open cases, newest first, each with its next clock, without personal data: that takes opening the case, which is logged. */
export const handler = apiHandler(makeLog('list-cases'), async ({ principal, query, language }) => {
  const member = await staff(principal, caseRoles);
  if (!member.ok) return problem(member.error, language);
  const { limit, cursor } = readPaging(query);
  const page = await cases.list(limit, cursor);
  if (!page.ok) return problem(page.error, language);
  const items = await Promise.all(
    page.value.items.map(async (one) => toCaseListItem(one, (await files.load(one.caseId))?.deadlines ?? [])),
  );
  return json(200, { items, next: page.value.next });
});
