const entities: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  '#39': "'",
  nbsp: ' ',
};
const token = /<(\/?)(\w+)[^>]*>|([^<]+)/g;
const blocks = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'li', 'tr', 'br', 'ol', 'ul']);

interface Writing {
  readonly lines: string[];
  line: string;
  /** Of each list that is open, how many items it has had; null for bullets. */
  readonly lists: (number | null)[];
}

/** The text of simple HTML, a line for each paragraph, row or item; numbered lists get their numbers: 1. and 1.1. */
export function plainTextOf(html: string): string {
  const writing: Writing = { lines: [], line: '', lists: [] };
  for (const [, slash, tag, text] of html.matchAll(token)) {
    if (text !== undefined)
      writing.line += text.replaceAll(/&(#?\w+);/g, (all, name) => entities[name] ?? all);
    else if (tag !== undefined) meet(writing, tag, slash === '/');
  }
  endLine(writing);
  return writing.lines.join('\n');
}

function meet(writing: Writing, tag: string, isEnd: boolean): void {
  if (blocks.has(tag)) endLine(writing);
  if (tag === 'td' || tag === 'th') writing.line += isEnd ? ' ' : '';
  if (tag === 'ol' || tag === 'ul') {
    if (isEnd) writing.lists.pop();
    else writing.lists.push(tag === 'ol' ? 0 : null);
  }
  if (tag === 'li' && !isEnd) writing.line = numbered(writing.lists);
}

function numbered(lists: (number | null)[]): string {
  const last = lists.length - 1;
  const count = lists[last];
  if (count === null || count === undefined) return '';
  lists[last] = count + 1;
  return `${lists.filter(item => item !== null).join('.')}. `;
}

function endLine(writing: Writing): void {
  const line = writing.line.trim();
  if (line !== '') writing.lines.push(line);
  writing.line = '';
}
