import type { Column, Table } from './paper.ts';
import { type Doc, gap, heightOf, ink, moveTo, need, page, write } from './sheet.ts';

const size = 8.5;

interface Placed extends Column {
  readonly x: number;
  readonly width: number;
}

/** Ruled rows below a head that is repeated on each page. */
export function drawTable(doc: Doc, { columns, rows }: Table): void {
  const placed = place(columns);
  const head = { cells: columns.map(({ title }) => title), weight: 'bold' as const };
  drawLine(doc, placed, head);
  for (const cells of rows) {
    const before = doc.y;
    need(doc, lineHeight(doc, placed, { cells }));
    if (doc.y < before) drawLine(doc, placed, head);
    drawLine(doc, placed, { cells });
  }
  moveTo(doc, doc.y + gap);
}

function place(columns: readonly Column[]): Placed[] {
  const whole = columns.reduce((sum, { share }) => sum + share, 0);
  let x: number = page.left;
  return columns.map(column => {
    const width = (page.width * column.share) / whole;
    const placed = { ...column, x, width };
    x += width;
    return placed;
  });
}

interface Line {
  readonly cells: readonly string[];
  readonly weight?: 'plain' | 'bold';
}

function lineHeight(doc: Doc, columns: readonly Placed[], { cells, weight = 'plain' }: Line): number {
  const heights = columns.map(({ width }, index) =>
    heightOf(doc, cells[index] ?? '', { width: width - 2 * gap, size, weight }),
  );
  return Math.max(...heights, 10) + 2 * gap;
}

function drawLine(doc: Doc, columns: readonly Placed[], line: Line): void {
  const { cells, weight = 'plain' } = line;
  const height = lineHeight(doc, columns, line);
  need(doc, height);
  const y = doc.y;
  if (weight === 'bold') doc.rect(page.left, y, page.width, height).fill(ink.ground);
  columns.forEach(({ x, width, align = 'left' }, index) => {
    doc.lineWidth(0.5).rect(x, y, width, height).stroke(ink.line);
    const text = { x: x + gap, y: y + gap, width: width - 2 * gap, size, weight, align };
    write(doc, cells[index] ?? '', text);
  });
  moveTo(doc, y + height);
}
