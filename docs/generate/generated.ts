import { format } from 'prettier';
import { openApi } from '../../shared/contracts/http/openapi.ts';
import { caseLifecycle } from './case-lifecycle.ts';

/** Documents made from the code, by path from the root of the repository. */
export const generated = (): { path: string; content: string }[] => [
  { path: 'docs/openapi.json', content: JSON.stringify(openApi()) },
  { path: 'docs/case-lifecycle.md', content: caseLifecycle() },
];

/** The same, as the files hold them. */
export const generatedFiles = (): Promise<{ path: string; content: string }[]> =>
  Promise.all(
    generated().map(async ({ path, content }) => ({
      path,
      content: await format(content, { filepath: path, singleQuote: true, printWidth: 120 }),
    })),
  );
