/** What a font can print: no control characters, no tabs, lines ended in one way. */
export function printable(text: string): string {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll('\t', '  ')
    .replaceAll(/[^\P{Cc}\n]|[\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, '');
}

const linesAtMost = 14;
const charactersAtMost = 560;

/** A long text in pieces of which each fits on a page beside others. Nothing is left out. */
export function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let open: string[] = [];
  for (const line of printable(text).split('\n').flatMap(short)) {
    const isFull = open.length >= linesAtMost || [...open, line].join('\n').length > charactersAtMost;
    if (isFull && open.length > 0) pieces.push(open.join('\n'));
    open = isFull ? [line] : [...open, line];
  }
  return [...pieces, open.join('\n')];
}

function short(line: string): string[] {
  const characters = [...line];
  const count = Math.max(1, Math.ceil(characters.length / charactersAtMost));
  return Array.from({ length: count }, (_, index) =>
    characters.slice(index * charactersAtMost, (index + 1) * charactersAtMost).join(''),
  );
}
