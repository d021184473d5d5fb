import { buffer } from 'node:stream/consumers';
import PDFDocument from 'pdfkit';
import { type ProofText } from '../../../shared/contracts/documents/proof-text.ts';
import { drawCode } from './draw-code.ts';
import bold from './fonts/dejavu-sans-bold.json' with { type: 'json' };
import regular from './fonts/dejavu-sans.json' with { type: 'json' };

/** Points of 1/72 inch, on A4 (595 × 842). */
const margin = 56;
const width = 595 - 2 * margin;
const labelWidth = 165;
const dark = '#1a1a1a';
const pale = '#5a5a5a';

const fontOf = ({ ttf }: { ttf: string }): Buffer => Buffer.from(ttf, 'base64');

/** An address that people open by pointing a phone at it, and what the code is called for those who cannot see it. */
export type Code = { address: string; label: string };

/**
 * A proof or a receipt on paper: one page of A4 that says its language and which of its parts is a heading, for people who have it read to
 * them. Digests and addresses are broken where the line ends, never shortened.
 */
export const printProof = async (
  { issuer, title, number, sections, remarks }: ProofText,
  code: Code | null = null,
): Promise<Uint8Array> => {
  const doc = new PDFDocument({
    size: 'A4',
    margin,
    // None of the built-in fonts: they have no ș and no ț.
    font: '',
    pdfVersion: '1.7',
    tagged: true,
    lang: 'ro-RO',
    displayTitle: true,
    info: { Title: `${title} ${number}`, Author: issuer, Creator: 'Semnal' },
  });
  doc.registerFont('regular', fontOf(regular));
  doc.registerFont('bold', fontOf(bold));

  const root = doc.struct('Document');
  doc.addStructure(root);
  const part = (tag: string, draw: () => void): void => {
    root.add(doc.struct(tag, {}, draw));
  };

  part('P', () => doc.font('regular').fontSize(10).fillColor(pale).text(issuer));
  doc.moveDown(1.2);
  part('H1', () => doc.font('bold').fontSize(20).fillColor(dark).text(title));
  part('P', () => doc.font('bold').fontSize(14).text(number));
  if (code !== null) {
    const { address, label } = code;
    const figure = doc.struct('Figure', { alt: label }, () => {
      drawCode(doc, address, margin + width, margin);
    });
    root.add(figure);
    doc.y = Math.max(doc.y, margin + 96);
  }

  for (const { heading, rows } of sections) {
    doc.moveDown(1.4);
    part('H2', () => doc.font('bold').fontSize(11).fillColor(dark).text(heading, margin));
    doc.moveDown(0.4);
    for (const { label, value } of rows) {
      const top = doc.y;
      part('P', () => {
        doc.font('regular').fontSize(9).fillColor(pale).text(label, margin, top, { width: labelWidth });
        const below = doc.y;
        doc.fillColor(dark).text(value, margin + labelWidth + 10, top, {
          width: width - labelWidth - 10,
          ...(/^https?:/.test(value) ? { link: value } : {}),
        });
        doc.y = Math.max(below, doc.y) + 3;
      });
    }
  }

  doc.moveDown(1.4);
  for (const remark of remarks) {
    part('P', () => doc.font('regular').fontSize(9).fillColor(pale).text(remark, margin, doc.y, { width }));
    doc.moveDown(0.5);
  }
  root.end();
  doc.end();
  return buffer(doc);
};
