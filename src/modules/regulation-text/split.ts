import { linesOf, outlineOf, type Section } from './outline.ts';

/** A clause as the text numbers it. */
export interface SplitClause {
  /** As printed, with the numbers above it where its own says too little: `第三条`, `3.2`, `二（一）2`. */
  readonly no: string;
  readonly text: string;
  /** Line of the source, counted from 1. */
  readonly line: number;
}

export interface SplitChapter {
  readonly no: string;
  readonly title: string;
  readonly clauses: readonly SplitClause[];
}

export interface SplitRegulation {
  readonly title: string;
  readonly chapters: readonly SplitChapter[];
}

/** Splits the text of a regulation into chapters and clauses. A list that a colon announces stays with its sentence. */
export function splitRegulation(text: string): SplitRegulation {
  const root = outlineOf(linesOf(text));
  const [first = ''] = root.paragraphs;
  const title = isHeading(first) ? first : '';
  const preamble = title === '' ? root.paragraphs : root.paragraphs.slice(1);
  const chapters = [...preambleOf(preamble), ...chaptersOf(root.children)];
  return { title, chapters: chapters.filter(({ clauses }) => clauses.length > 0) };
}

function preambleOf(paragraphs: readonly string[]): SplitChapter[] {
  if (paragraphs.length === 0) return [];
  const clauses = paragraphs.map((text, index) => ({ no: `0.${index + 1}`, text, line: 1 }));
  return [{ no: '0', title: '', clauses }];
}

/** A numbered paragraph with others below it is a chapter; those that stand alone are gathered in one. */
function chaptersOf(sections: readonly Section[]): SplitChapter[] {
  const chapters: SplitChapter[] = [];
  let alone: Section[] = [];
  const gather = () => {
    if (alone.length > 0)
      chapters.push({ no: '', title: '', clauses: alone.flatMap(one => clausesOf(one, '')) });
    alone = [];
  };
  for (const section of sections) {
    if (isAlone(section)) alone.push(section);
    else {
      gather();
      chapters.push(chapterOf(section));
    }
  }
  gather();
  return chapters;
}

function isAlone(section: Section): boolean {
  return section.children.length === 0
    ? !headingOf(section) || section.paragraphs.length < 2
    : isList(section);
}

function chapterOf(section: Section): SplitChapter {
  const no = section.marker?.label ?? '';
  const heading = headingOf(section);
  const own = heading === null ? section.paragraphs : section.paragraphs.slice(1);
  const clauses = [
    ...ownClause(section, own, no),
    ...section.children.flatMap(child => clausesOf(child, no)),
  ];
  return { no, title: heading ?? '', clauses };
}

function clausesOf(section: Section, above: string): SplitClause[] {
  const no = numberOf(section, above);
  if (section.children.length === 0) return ownClause(section, section.paragraphs, no);
  if (isList(section))
    return ownClause(section, [...section.paragraphs, ...section.children.flatMap(linesBelow)], no);
  const own = headingOf(section) === null ? section.paragraphs : section.paragraphs.slice(1);
  return [...ownClause(section, own, no), ...section.children.flatMap(child => clausesOf(child, no))];
}

function ownClause({ line }: Section, paragraphs: readonly string[], no: string): SplitClause[] {
  const text = paragraphs.join('\n').trim();
  return text === '' ? [] : [{ no, text, line }];
}

function linesBelow({ marker, paragraphs, children }: Section): string[] {
  const [first = '', ...rest] = paragraphs;
  return [`${marker?.label ?? ''} ${first}`.trim(), ...rest, ...children.flatMap(linesBelow)];
}

/** Decimals and articles say all; of others the numbers above are part. */
function numberOf({ marker }: Section, above: string): string {
  if (!marker) return above;
  const saysAll = marker.style === 'article' || /^decimal_[2-9]$/.test(marker.style);
  if (saysAll || /^第.+[章编篇节]$|^第.+部分$/.test(above)) return marker.label;
  return above === '' ? marker.label : `${above}${separatorOf(above, marker.label)}${marker.label}`;
}

function separatorOf(above: string, label: string): string {
  return /[\w一-龥]$/.test(above) && /^[\w一-龥]/.test(label) ? '.' : '';
}

const headingAtMost = 24;

/** The title that a section begins with; null when it begins with a sentence. */
function headingOf({ paragraphs, children }: Section): string | null {
  const [first = ''] = paragraphs;
  const hasMore = paragraphs.length > 1 || children.length > 0;
  return hasMore && isHeading(first) ? first.replace(/[:：]$/, '') : null;
}

function isHeading(text: string): boolean {
  return text !== '' && text.length <= headingAtMost && !/[。；;，,！!？?]/.test(text);
}

const listedAtMost = 60;

/** A sentence that ends with a colon, and below it short items without numbers of their own below. */
function isList(section: Section): boolean {
  const [last = ''] = section.paragraphs.slice(-1);
  if (!/[:：]$/.test(last) || headingOf(section) !== null) return false;
  return section.children.every(
    ({ children, paragraphs }) => children.length === 0 && paragraphs.join('').length <= listedAtMost,
  );
}
