import { encode } from 'uqr';
import type { Paper, PrintedCode } from './paper.ts';
import { type Doc, gap, heightOf, ink, moveTo, page, write } from './sheet.ts';

const codeSize = 72;

/** Company, title, numbers and the code, at the top of the first page. */
export function drawHead(doc: Doc, { company, title, numbers, code }: Paper): void {
  const width = page.width - codeSize - 3 * gap;
  const top = doc.y;
  write(doc, company, { x: page.left, y: top, width, size: 11, color: ink.quiet });
  const titleAt = top + heightOf(doc, company, { width, size: 11 }) + 2;
  write(doc, title, { x: page.left, y: titleAt, width, size: 20, weight: 'bold' });
  const said = numbers.map(({ label, value }) => `${label} ${value}`).join('    ');
  const saidAt = titleAt + heightOf(doc, title, { width, size: 20, weight: 'bold' }) + 2;
  write(doc, said, { x: page.left, y: saidAt, width, size: 9 });
  const saidEnd = saidAt + heightOf(doc, said, { width, size: 9 });
  const codeEnd = code ? drawCode(doc, code, top) : top;
  moveTo(doc, Math.max(saidEnd, codeEnd) + 2 * gap);
  doc.lineWidth(1).moveTo(page.left, doc.y).lineTo(page.right, doc.y).stroke(ink.text);
  moveTo(doc, doc.y + 2 * gap);
}

/** Squares instead of a picture: sharp at any size. Answers where it ends. */
function drawCode(doc: Doc, { address, caption }: PrintedCode, y: number): number {
  const { data, size } = encode(address, { ecc: 'M', border: 0 });
  const x = page.right - codeSize;
  const side = codeSize / size;
  data.forEach((row, line) => {
    row.forEach((isDark, column) => {
      if (isDark) doc.rect(x + column * side, y + line * side, side, side);
    });
  });
  doc.fill('#000000');
  const place = { x: x - 14, y: y + codeSize + 2, width: codeSize + 28, size: 7, align: 'center' as const };
  write(doc, caption, { ...place, color: ink.quiet });
  return place.y + heightOf(doc, caption, place);
}

/** Below each page: what it is a page of. */
export function drawFoot(doc: Doc, { title, numbers, foot, pageOf }: Paper): void {
  const { start, count } = doc.bufferedPageRange();
  const name = [title, numbers[0]?.value].filter(Boolean).join(' ');
  for (let index = 0; index < count; index++) {
    doc.switchToPage(start + index);
    const numbered = pageOf.replace('{{page}}', String(index + 1)).replace('{{pages}}', String(count));
    const y = page.bottom + 14;
    doc
      .lineWidth(0.5)
      .moveTo(page.left, y - 4)
      .lineTo(page.right, y - 4)
      .stroke(ink.line);
    const quiet = { size: 7.5, color: ink.quiet };
    write(doc, `${name}  ${foot}`, { x: page.left, y, width: page.width - 90, ...quiet });
    write(doc, numbered, { x: page.right - 84, y, width: 84, align: 'right', ...quiet });
  }
}
