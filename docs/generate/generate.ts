import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { generatedFiles } from './generated.ts';

/** Writes every generated document; a test fails while one of them differs from what the code says. */
for (const { path, content } of await generatedFiles())
  writeFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), content);
