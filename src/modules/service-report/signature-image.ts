import { inflateSync } from 'node:zlib';
import { type Refused, refuse } from '#kernel/refusal.ts';

const pngStart = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
const mostPixelBytes = 32 * 1024 * 1024;

/** The picture in a data URL, as bytes. Refuses what is no PNG (`file.type_refused`) or shows nothing (`service_report.signature_empty`). */
export function signatureImage(dataUrl: string): Buffer | Refused {
  const bytes = Buffer.from(dataUrl.slice(dataUrl.indexOf(',') + 1), 'base64');
  const field = 'signature';
  if (!bytes.subarray(0, pngStart.length).equals(pngStart)) return refuse('file.type_refused', { field });
  const pixels = pixelsOf(bytes);
  if (!pixels) return refuse('file.type_refused', { field });
  return pixels.every(byte => byte === 0) ? refuse('service_report.signature_empty', { field }) : bytes;
}

/** The filtered lines of the picture: nothing but zeros when all of it is transparent. Undefined when they cannot be read. */
function pixelsOf(png: Buffer): Buffer | undefined {
  try {
    return inflateSync(Buffer.concat(partsOf(png, 'IDAT')), { maxOutputLength: mostPixelBytes });
  } catch {
    return undefined;
  }
}

function partsOf(png: Buffer, wanted: string): Buffer[] {
  const parts: Buffer[] = [];
  for (let at = pngStart.length; at + 12 <= png.length; ) {
    const length = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === wanted) parts.push(png.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  return parts;
}
