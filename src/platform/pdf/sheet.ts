import PDFDocument from 'pdfkit';
import { fontOf, type Weight } from './fonts.ts';
import type { Paper } from './paper.ts';
import { printable } from './printable.ts';

export type Doc = InstanceType<typeof PDFDocument>;

/** Points of an A4 page. */
export const page = { left: 42, right: 553, top: 42, bottom: 786, width: 511 } as const;
export const ink = { text: '#1a1a1a', quiet: '#5f6673', line: '#9aa1ac', ground: '#f1f3f6' } as const;
export const gap = 4;

/** An empty A4 document. Its own margins are nil: what runs over the end of a page is for the blocks to say. */
export function openSheet({ title, locale, company, asOf }: Paper): Doc {
  const at = new Date(asOf);
  const doc = new PDFDocument({
    size: 'A4',
    margin: 0,
    bufferPages: true,
    lang: locale,
    displayTitle: true,
    ...{ font: null as unknown as string },
    info: {
      Title: title,
      Author: company,
      Creator: 'Guiju',
      Producer: 'Guiju',
      CreationDate: at,
      ModDate: at,
    },
  });
  for (const weight of ['plain', 'bold'] as const)
    doc.registerFont(weight, fontOf(weight) as unknown as Buffer);
  doc.font('plain');
  moveTo(doc, page.top);
  return doc;
}

export interface Style {
  readonly size: number;
  readonly weight?: Weight;
  readonly color?: string;
  readonly align?: 'left' | 'right' | 'center';
}

export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** Writes within a width and leaves the cursor where it was. */
export function write(doc: Doc, text: string, { x, y, width, ...style }: Place & Style): void {
  const before = doc.y;
  choose(doc, style).fillColor(style.color ?? ink.text);
  doc.text(printable(text), x, y, { width, align: style.align ?? 'left', lineGap: 1 });
  moveTo(doc, before);
}

export function heightOf(doc: Doc, text: string, { width, ...style }: Pick<Place, 'width'> & Style): number {
  return choose(doc, style).heightOfString(printable(text), { width, lineGap: 1 });
}

function choose(doc: Doc, { size, weight = 'plain' }: Style): Doc {
  return doc.font(weight).fontSize(size);
}

export function moveTo(doc: Doc, y: number): void {
  doc.x = page.left;
  doc.y = y;
}

/** Goes on to the next page where less than so many points are left on this one. */
export function need(doc: Doc, height: number): void {
  if (doc.y + height <= page.bottom) return;
  doc.addPage();
  moveTo(doc, page.top);
}

/** The finished bytes. */
export async function closeSheet(doc: Doc): Promise<Buffer> {
  const pieces: Buffer[] = [];
  doc.on('data', (piece: Buffer) => pieces.push(piece));
  const ended = new Promise<void>((resolve, reject) => doc.on('end', resolve).on('error', reject));
  doc.end();
  await ended;
  return Buffer.concat(pieces);
}
