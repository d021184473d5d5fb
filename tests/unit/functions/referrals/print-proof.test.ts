import { inflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { printProof } from '../../../../functions/referrals/get-proof/print-proof.ts';
import { proofText } from '../../../../shared/contracts/documents/proof-text.ts';
import { anIssuedProof } from '../../../support/builders/proof.ts';

const address = `https://x.invalid/v1/proofs/BC-7K3M-9QXD/${'a'.repeat(64)}`;

const inflated = (part: Buffer): string => {
  try {
    return inflateSync(part).toString('latin1');
  } catch {
    return '';
  }
};

/** What lies in a PDF's streams, uncompressed. */
const streamsOf = (pdf: Buffer): string => {
  const text = pdf.toString('latin1');
  return [...text.matchAll(/stream\r?\n/g)]
    .filter(({ index }) => text.slice(index - 3, index) !== 'end')
    .map(({ 0: mark, index }) => pdf.subarray(index + mark.length, text.indexOf('endstream', index)))
    .map(inflated)
    .join('\n');
};

/** The letters that the fonts of a PDF say their glyphs stand for. */
const lettersOf = (pdf: Buffer): Set<string> =>
  new Set(
    [...streamsOf(pdf).matchAll(/beginbfrange([\s\S]*?)endbfrange/g)].flatMap(([, ranges = '']) =>
      [...ranges.matchAll(/<([0-9a-f]{4})>/gi)].map(([, code = '']) => String.fromCodePoint(parseInt(code, 16))),
    ),
  );

/** How often the page shows the box that stands for a letter the fonts lack: glyph 0. */
const boxesOf = (pdf: Buffer): number =>
  [...streamsOf(pdf).matchAll(/\[(.*?)\] TJ/g)]
    .flatMap(([, shown = '']) => [...shown.matchAll(/<([0-9a-f]+)>/g)])
    .flatMap(([, glyphs = '']) => glyphs.match(/.{4}/g) ?? [])
    .filter((glyph) => glyph === '0000').length;

const print = async (extra: Record<string, unknown> = {}) =>
  Buffer.from(await printProof(proofText(anIssuedProof(extra), address)));

describe('a proof on paper', () => {
  it('is a PDF of one page that says its language, its title and its structure', async () => {
    const pdf = await print();
    const text = pdf.toString('latin1');
    expect(text.startsWith('%PDF-1.7')).toBe(true);
    expect(text.match(/\/Type \/Page\b(?!s)/g)).toHaveLength(1);
    expect(text).toContain('/Lang (ro-RO)');
    expect(text).toMatch(/\/Marked true/);
    expect(text).toMatch(/\/S \/H1/);
    expect(text).toContain(`/URI (${address})`);
  });

  it('has a glyph for every Romanian letter, and no letter without one', async () => {
    const pdf = await print({ directorate: 'ăâîșț ĂÂÎȘȚ' });
    const letters = lettersOf(pdf);
    for (const letter of 'ăâîșțĂÂÎȘȚ„”') expect([...letters], letter).toContain(letter);
    expect(boxesOf(pdf)).toBe(0);
    expect(boxesOf(await print({ directorate: '東京' }))).toBe(2);
  });

  it('stays on one page with the longest institution and every concern', async () => {
    const institution = { institutionId: 'scoala-12', name: 'Școala '.repeat(25), kind: 'school' };
    const concerns = ['neglect', 'physical-violence', 'psychological-violence', 'sexual-violence', 'trafficking'];
    const pdf = await print({ institution, concerns: [...concerns, ...concerns, ...concerns, ...concerns] });
    expect(pdf.toString('latin1').match(/\/Type \/Page\b(?!s)/g)).toHaveLength(1);
  });
});
