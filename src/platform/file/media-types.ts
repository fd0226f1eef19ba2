/** What may be kept: pictures, documents, sheets, text and short recordings. Nothing that a browser would run. */
export const allowedTypes: readonly string[] = [
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/gif',
  'image/heic',
  'image/heif',
  'application/pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  'application/vnd.oasis.opendocument.text',
  'application/vnd.oasis.opendocument.spreadsheet',
  'application/x-cfb',
  'audio/mpeg',
  'audio/mp4',
  'audio/x-m4a',
  'video/mp4',
  'text/plain',
];

/** Whoever opens a file of such a name looks for a picture. */
export function promisesPicture(name: string): boolean {
  return /\.(jpe?g|png|webp|gif|hei[cf]|bmp|tiff?|avif)$/i.test(name.trim());
}

const isText = /^(?:[\t\n\v\f\r]|\P{Cc})*$/u;

/** Text has no signature: it is text when it reads as UTF-8 without control characters and is no markup. */
export function readsAsText(bytes: Uint8Array): boolean {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return isText.test(text) && !/^\s*</.test(text);
  } catch {
    return false;
  }
}
