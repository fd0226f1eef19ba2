import type { Doc } from './sheet.ts';

export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Puts a picture into the frame. False where it is none that can be printed: a broken file spoils no paper. */
export function drawImage(doc: Doc, image: Buffer | null, { x, y, width, height }: Frame): boolean {
  if (!image) return false;
  try {
    doc.image(image, x, y, { fit: [width, height], align: 'center', valign: 'center' });
    return true;
  } catch {
    return false;
  }
}
