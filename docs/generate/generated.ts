import { openApi } from '../../shared/contracts/http/openapi.ts';

/** Documents made from the code, by path from the root of the repository. */
export const generated = (): { path: string; content: string }[] => [
  { path: 'docs/openapi.json', content: JSON.stringify(openApi()) },
];
