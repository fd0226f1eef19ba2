import PDFDocument from 'pdfkit';
import { type Face, fontOf, hasAll, type Weight } from './fonts.ts';
import type { Paper } from './paper.ts';
import { printable } from './printable.ts';

export type Doc = InstanceType<typeof PDFDocument>;

/** Points of an A4 page. */
export const page = { left: 42, right: 553, top: 42, bottom: 786, width: 511 } as const;
export const ink = { text: '#1a1a1a', quiet: '#5f6673', line: '#9aa1ac', ground: '#f1f3f6' } as const;
export const gap = 4;

/** In which face a document is written. */
const faces = new WeakMap<Doc, Face>();

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
  const face: Face = locale === 'zh-TW' ? 'traditional' : 'simplified';
  faces.set(doc, face);
  for (const each of new Set<Face>([face, 'simplified']))
    for (const weight of ['plain', 'bold'] as const)
      doc.registerFont(`${each} ${weight}`, fontOf(each, weight) as unknown as Buffer);
  doc.font(`${face} plain`);
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
  const said = printable(text);
  choose(doc, style, said).fillColor(style.color ?? ink.text);
  doc.text(said, x, y, { width, align: style.align ?? 'left', lineGap: 1 });
  moveTo(doc, before);
}

export function heightOf(doc: Doc, text: string, { width, ...style }: Pick<Place, 'width'> & Style): number {
  const said = printable(text);
  return choose(doc, style, said).heightOfString(said, { width, lineGap: 1 });
}

/** What the face of the document lacks is written in the one that has it: a customer's name is as it is. */
function choose(doc: Doc, { size, weight = 'plain' }: Style, text: string): Doc {
  const face = faces.get(doc) ?? 'simplified';
  const has = face === 'simplified' || hasAll({ face, weight }, text);
  return doc.font(`${has ? face : 'simplified'} ${weight}`).fontSize(size);
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
