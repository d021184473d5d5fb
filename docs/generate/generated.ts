import openapiTS, { astToString } from 'openapi-typescript';
import { format } from 'prettier';
import { openApi } from '../../shared/contracts/http/openapi.ts';
import { caseLifecycle } from './case-lifecycle.ts';

/** Documents made from the code, by path from the root of the repository. */
export const generated = (): { path: string; content: string }[] => [
  { path: 'docs/openapi.json', content: JSON.stringify(openApi()) },
  { path: 'docs/case-lifecycle.md', content: caseLifecycle() },
];

/** The API as types, for the console's client. */
const apiTypes = async (): Promise<string> =>
  `// Made from docs/openapi.json by \`npm run generate\`.\n\n${astToString(await openapiTS(JSON.stringify(openApi())))}`;

/** The same, as the files hold them. */
export const generatedFiles = async (): Promise<{ path: string; content: string }[]> => [
  ...(await Promise.all(
    generated().map(async ({ path, content }) => ({
      path,
      content: await format(content, { filepath: path, singleQuote: true, printWidth: 120 }),
    })),
  )),
  { path: 'web/src/api/schema.ts', content: await apiTypes() },
];
