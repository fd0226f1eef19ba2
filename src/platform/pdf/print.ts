import { drawFacts } from './facts.ts';
import { drawFoot, drawHead } from './frame.ts';
import type { Block, Paper, Section } from './paper.ts';
import { drawPictures, drawSignatures } from './pictures.ts';
import { piecesOf } from './printable.ts';
import { closeSheet, type Doc, gap, heightOf, ink, moveTo, need, openSheet, page, write } from './sheet.ts';
import { drawTable } from './table.ts';

/** A paper as A4 pages with their fonts embedded. The same paper makes the same bytes. */
export function print(paper: Paper): Promise<Buffer> {
  const doc = openSheet(paper);
  drawHead(doc, paper);
  for (const section of paper.sections) drawSection(doc, section);
  drawFoot(doc, paper);
  return closeSheet(doc);
}

/** No title stands alone at the end of a page. */
const beginningHeight = 56;

function drawSection(doc: Doc, { title, blocks }: Section): void {
  need(doc, beginningHeight);
  write(doc, title, { x: page.left, y: doc.y, width: page.width, size: 10.5, weight: 'bold' });
  moveTo(doc, doc.y + 18);
  for (const block of blocks) drawBlock(doc, block);
  moveTo(doc, doc.y + gap);
}

function drawBlock(doc: Doc, block: Block): void {
  switch (block.kind) {
    case 'facts':
      drawFacts(doc, block.facts);
      break;
    case 'table':
      drawTable(doc, block.table);
      break;
    case 'note':
      drawNote(doc, block.text);
      break;
    case 'pictures':
      drawPictures(doc, block.pictures);
      break;
    case 'signatures':
      drawSignatures(doc, block.signatures);
      break;
  }
}

function drawNote(doc: Doc, text: string): void {
  const style = { width: page.width, size: 8, color: ink.quiet };
  for (const piece of piecesOf(text)) {
    const height = heightOf(doc, piece, style);
    need(doc, height);
    write(doc, piece, { x: page.left, y: doc.y, ...style });
    moveTo(doc, doc.y + height + 2);
  }
}
