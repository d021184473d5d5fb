import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { generatedFiles } from '../../docs/generate/generated.ts';

const files = await generatedFiles();

describe('a generated document', () => {
  it.each(files)('$path says what the code says (npm run generate)', ({ path, content }) => {
    const onDisk = readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8');
    // Not the difference, which is thousands of lines: the command writes it.
    expect(onDisk === content, `${path} is not what \`npm run generate\` writes`).toBe(true);
  });
});
