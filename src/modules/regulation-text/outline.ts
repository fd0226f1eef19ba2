import { decimalDepth, type Marker, type MarkerStyle, readMarker } from './marker.ts';

/** A numbered paragraph with what stands below it. */
export interface Section {
  readonly marker: Marker | null;
  /** Line of the source, counted from 1. */
  readonly line: number;
  readonly paragraphs: string[];
  readonly children: Section[];
}

/** The paragraphs of a regulation as the tree that their numbers mean. Without numbers each paragraph stands alone. */
export function outlineOf(lines: readonly string[]): Section {
  const root: Section = { marker: null, line: 0, paragraphs: [], children: [] };
  let path: Section[] = [root];
  for (const [index, text] of lines.entries()) {
    const paragraph = tidied(text);
    if (paragraph === '') continue;
    const marker = readMarker(paragraph);
    const [here = root] = path.slice(-1);
    if (marker && belongs(marker, path)) path = opened(path, { marker, line: index + 1 });
    else here.paragraphs.push(paragraph);
  }
  return root;
}

/** A chapter and its first article may share a line, as texts that were pasted do. */
export function linesOf(text: string): string[] {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(
      /(?<=[^\n“《（(按照据依本])(?=第[一二三四五六七八九十百\d]{1,5}[章条][^款的规所中至、和及或，。])/g,
      '\n',
    )
    .split('\n');
}

function tidied(text: string): string {
  return text
    .replaceAll(/[\u3000\u00a0\t ]+/g, ' ')
    .replace(/^[#*·•■◆▲\s]+/, '')
    .trim();
}

/**
 * Whether a number goes on with a list or begins one; a number out of order is part of the text. Articles go on from
 * chapter to chapter, and a text may begin in the middle.
 */
function belongs({ style, ordinal, label }: Marker, path: readonly Section[]): boolean {
  if (style === 'part' || style === 'chapter' || style === 'section' || style === 'article') return true;
  const like = path.findLast(({ marker }) => marker?.style === style)?.marker;
  // 1.10 after 1.1 leaves out more than a list would, yet its beginning says whose it is.
  if (like && prefixOf(label) !== '' && prefixOf(label) === prefixOf(like.label))
    return ordinal > like.ordinal;
  if (!like) return ordinal <= 3 || path.length === 1;
  return ordinal === 1 || (ordinal > like.ordinal && ordinal <= like.ordinal + 3);
}

/** All but the last number of a decimal. */
function prefixOf(label: string): string {
  return label.slice(0, Math.max(0, label.lastIndexOf('.')));
}

function opened(path: readonly Section[], { marker, line }: { marker: Marker; line: number }): Section[] {
  const above = path.slice(0, depthFor(marker.style, path));
  const section: Section = {
    marker,
    line,
    paragraphs: marker.rest === '' ? [] : [marker.rest],
    children: [],
  };
  above.at(-1)?.children.push(section);
  return [...above, section];
}

const legalRank: readonly MarkerStyle[] = ['part', 'chapter', 'section', 'article'];

/** How much of the path stays above a new number: down to its like, or to what ranks above it by its nature. */
function depthFor(style: MarkerStyle, path: readonly Section[]): number {
  const like = path.findLastIndex(({ marker }) => marker?.style === style);
  if (like >= 0) return like;
  const lower = path.findIndex(({ marker }) => marker !== null && ranksBelow(marker.style, style));
  return lower >= 0 ? lower : path.length;
}

function ranksBelow(one: MarkerStyle, other: MarkerStyle): boolean {
  const [depth, otherDepth] = [decimalDepth(one), decimalDepth(other)];
  if (depth !== null && otherDepth !== null) return depth > otherDepth;
  const [rank, otherRank] = [legalRank.indexOf(one), legalRank.indexOf(other)];
  if (otherRank < 0) return false;
  return rank < 0 || rank > otherRank;
}
