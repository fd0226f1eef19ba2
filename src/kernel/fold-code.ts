/** A serial number, vehicle number or number of a document as search and comparison take it. */
export function foldCode(text: string): string {
  return text
    .normalize('NFKC')
    .toUpperCase()
    .replaceAll(/[\s.\-·]/g, '');
}
