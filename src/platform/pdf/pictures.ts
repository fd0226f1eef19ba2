import type { Picture, PrintedSignature } from './paper.ts';
import { drawImage } from './picture.ts';
import { type Doc, gap, heightOf, ink, moveTo, need, page, write } from './sheet.ts';

const captionStyle = { size: 7.5, color: ink.quiet } as const;
const cellWidth = page.width / 2;
const pictureHeight = 150;
const strokesHeight = 56;

/** Pictures two by two, each with its caption. */
export function drawPictures(doc: Doc, pictures: readonly Picture[]): void {
  for (let at = 0; at < pictures.length; at += 2) drawPair(doc, pictures.slice(at, at + 2));
}

function drawPair(doc: Doc, pair: readonly Picture[]): void {
  const width = cellWidth - 2 * gap;
  const captions = pair.map(({ caption }) => heightOf(doc, caption, { width, ...captionStyle }));
  const height = pictureHeight + Math.max(...captions) + 3 * gap;
  need(doc, height);
  const y = doc.y;
  pair.forEach(({ image, caption }, index) => {
    const x = page.left + index * cellWidth;
    doc.lineWidth(0.5).rect(x, y, cellWidth, height).stroke(ink.line);
    drawImage(doc, image, { x: x + gap, y: y + gap, width, height: pictureHeight });
    write(doc, caption, { x: x + gap, y: y + pictureHeight + 2 * gap, width, ...captionStyle });
  });
  moveTo(doc, y + height);
}

/** Places for signatures side by side: label, strokes, who and when. */
export function drawSignatures(doc: Doc, signatures: readonly PrintedSignature[]): void {
  const width = page.width / Math.max(1, signatures.length);
  const inside = width - 2 * gap;
  const captions = signatures.map(({ caption }) =>
    heightOf(doc, caption, { width: inside, ...captionStyle }),
  );
  const height = 12 + strokesHeight + Math.max(...captions) + 4 * gap;
  need(doc, height);
  const y = doc.y;
  signatures.forEach(({ label, image, caption }, index) => {
    const x = page.left + index * width;
    doc.lineWidth(0.5).rect(x, y, width, height).stroke(ink.line);
    write(doc, label, { x: x + gap, y: y + gap, width: inside, size: 9, color: ink.quiet });
    drawImage(doc, image, { x: x + gap, y: y + 16 + gap, width: inside, height: strokesHeight });
    write(doc, caption, { x: x + gap, y: y + 18 + strokesHeight + gap, width: inside, ...captionStyle });
  });
  moveTo(doc, y + height + gap);
}
