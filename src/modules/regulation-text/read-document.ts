import { longestRegulation } from '#contract/regulation-text.ts';
import { type Refused, refuse } from '#kernel/refusal.ts';
import { plainTextOf } from './plain-text.ts';

const zip = Buffer.from('PK\u0003\u0004', 'latin1');

/**
 * The text of a Word document (.docx) or of a text file in UTF-8, UTF-16 or GB18030; the content decides, not the name.
 * Numbers that Word counts by itself are written out. Refuses `regulation_text.unreadable` and `.too_long`.
 */
export async function readDocument(content: Uint8Array): Promise<string | Refused> {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  const text = bytes.subarray(0, zip.length).equals(zip) ? await wordText(bytes) : fileText(bytes);
  if (text === null || text.trim() === '') return refuse('regulation_text.unreadable', { field: 'file' });
  if (text.length > longestRegulation)
    return refuse('regulation_text.too_long', { field: 'file', params: { most: longestRegulation } });
  return text;
}

async function wordText(bytes: Buffer): Promise<string | null> {
  const { default: mammoth } = await import('mammoth');
  try {
    const { value } = await mammoth.convertToHtml({ buffer: bytes }, { includeDefaultStyleMap: true });
    return plainTextOf(value);
  } catch {
    // A zip that is no Word document, or a damaged one: the same answer as for any other file.
    return null;
  }
}

function fileText(bytes: Buffer): string | null {
  if (bytes.includes(0) && !isUtf16(bytes)) return null;
  if (isUtf16(bytes)) return new TextDecoder(bytes[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(bytes);
  return decoded('utf-8', bytes) ?? decoded('gb18030', bytes);
}

function isUtf16(bytes: Buffer): boolean {
  return (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
}

function decoded(encoding: string, bytes: Buffer): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
