import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** All that a PDF says, in the order in which it was written. */
export async function pdfText(bytes: Buffer): Promise<string> {
  const document = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages = Array.from({ length: document.numPages }, (_, index) => document.getPage(index + 1));
  const contents = await Promise.all(pages.map(async page => (await page).getTextContent()));
  return contents
    .flatMap(({ items }) => items)
    .map(item => ('str' in item ? item.str : ''))
    .join('');
}
