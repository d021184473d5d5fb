import type PDFDocument from 'pdfkit';
import { encode } from 'uqr';

/** Points; a square that a phone reads from paper. */
const side = 96;

/** A QR code as black squares, with the quiet margin it needs, at the top of the page beside the title. */
export const drawCode = (doc: InstanceType<typeof PDFDocument>, text: string, right: number, top: number): void => {
  const { data, size } = encode(text, { border: 2 });
  const step = side / size;
  doc.save();
  for (const [y, row] of data.entries())
    for (const [x, dark] of row.entries())
      if (dark) doc.rect(right - side + x * step, top + y * step, step + 0.05, step + 0.05);
  doc.fill('#000000').restore();
};
