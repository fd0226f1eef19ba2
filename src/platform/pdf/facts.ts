import type { Fact } from './paper.ts';
import { piecesOf } from './printable.ts';
import { type Doc, gap, heightOf, ink, moveTo, need, page, write } from './sheet.ts';

const labelWidth = 78;
const style = { size: 9 } as const;
const half = page.width / 2;

/** Labels and values in ruled cells, two facts side by side where neither is wide. */
export function drawFacts(doc: Doc, facts: readonly Fact[]): void {
  for (const row of rowsOf(facts.flatMap(inPieces))) drawRow(doc, row);
  moveTo(doc, doc.y + gap);
}

function inPieces({ label, value, isWide = false }: Fact): Fact[] {
  const pieces = piecesOf(value);
  return pieces.map((piece, index) => ({
    label: index === 0 ? label : '',
    value: piece,
    isWide: isWide || pieces.length > 1,
  }));
}

function rowsOf(facts: readonly Fact[]): Fact[][] {
  const rows: Fact[][] = [];
  for (const fact of facts) {
    const last = rows.at(-1);
    const hasPlace = last?.length === 1 && !last[0]?.isWide && !fact.isWide;
    if (hasPlace) last.push(fact);
    else rows.push([fact]);
  }
  return rows;
}

function drawRow(doc: Doc, row: readonly Fact[]): void {
  const width = row.length === 1 ? page.width : half;
  const inside = width - labelWidth - 2 * gap;
  const heights = row.flatMap(({ label, value }) => [
    heightOf(doc, value, { width: inside, ...style }),
    heightOf(doc, label, { width: labelWidth - 2 * gap, ...style }),
  ]);
  const height = Math.max(...heights, 11) + 2 * gap;
  need(doc, height);
  for (const [index, fact] of row.entries())
    drawCell(doc, fact, { x: page.left + index * half, width, height });
  moveTo(doc, doc.y + height);
}

interface Cell {
  readonly x: number;
  readonly width: number;
  readonly height: number;
}

function drawCell(doc: Doc, { label, value }: Fact, { x, width, height }: Cell): void {
  const y = doc.y;
  doc.rect(x, y, labelWidth, height).fill(ink.ground);
  doc.lineWidth(0.5).rect(x, y, width, height).stroke(ink.line);
  const text = { y: y + gap, ...style };
  write(doc, label, { ...text, x: x + gap, width: labelWidth - 2 * gap, color: ink.quiet });
  write(doc, value, { ...text, x: x + labelWidth + gap, width: width - labelWidth - 2 * gap });
}
