import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { generated } from './generated.ts';

/** Writes every generated document; a test fails while one of them differs from what the code says. */
for (const { path, content } of generated())
  writeFileSync(
    fileURLToPath(new URL(`../../${path}`, import.meta.url)),
    await format(content, { filepath: path, singleQuote: true, printWidth: 120 }),
  );
