import type { Clause, Regulation } from '#engine/regulation.ts';
import { classify, splitRegulation } from '#modules/regulation-text/index.ts';
import { shippedRegulations } from '../src/app/cli/pack-load.ts';

/** The rules of the classification were written with sight of these packs; the others say how it does on new texts. */
const seen = ['discipline', 'machine-hq', 'distance-tier', 'doors-windows', 'experience', 'bus-maker'];

/** How many clauses of the shipped packs are split rightly, and how many have the kind that is proposed first. */
export async function classification() {
  const packs = await shippedRegulations();
  return {
    seen: figuresOf(packs.filter(({ pack }) => seen.includes(pack))),
    unseen: figuresOf(packs.filter(({ pack }) => !seen.includes(pack))),
  };
}

function figuresOf(packs: readonly Regulation[]) {
  const clauses = packs.flatMap(clausesOf);
  return {
    packs: packs.length,
    clauses: clauses.length,
    ...Object.fromEntries(
      Object.entries(numberings).map(([name, numbering]) => [
        `split_${name}`,
        share(splitOf(packs, numbering)),
      ]),
    ),
    firstKindRight: share(clauses.map(clause => kindsOf(clause).includes(firstKind(clause)))),
    oneProposedRight: share(clauses.map(isOneRight)),
    alwaysCommonestKind: share(clauses.map(clause => kindsOf(clause).includes(commonestKind(clauses)))),
  };
}

const clausesOf = ({ chapters }: Regulation) => chapters.flatMap(chapter => chapter.clauses);
const wordsOf = ({ text }: Clause) => text['zh-CN'];
const kindsOf = ({ controls }: Clause): string[] => controls.map(({ kind }) => kind);
const firstKind = (clause: Clause) => classify(wordsOf(clause))[0]?.kind ?? '';

/** What one would be right with by saying the same of every clause. */
function commonestKind(clauses: readonly Clause[]): string {
  const having = Map.groupBy(
    clauses.flatMap(clause => [...new Set(kindsOf(clause))]),
    kind => kind,
  );
  return [...having].toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? '';
}

function isOneRight(clause: Clause): boolean {
  return classify(wordsOf(clause)).some(({ kind }) => kindsOf(clause).includes(kind));
}

type Numbering = (
  chapter: number,
  place: number,
) => readonly [chapter: string, clause: string, found: string];

/** How companies number: 1.2; 第二条 in a chapter; 2、 below 一、. The last is the number that a split clause has. */
const numberings: Readonly<Record<string, Numbering>> = {
  decimal: (chapter, place) => [`第${chapter}章`, `${chapter}.${place}`, `${chapter}.${place}`],
  article: (chapter, place) => [`第${chapter}章`, `第${place}条`, `第${place}条`],
  list: (chapter, place) => [`${han(chapter)}、`, `${place}、`, `${han(chapter)}.${place}`],
};

/** Packs written out as documents in one numbering: whether each clause comes back with its number and its words. */
function splitOf(packs: readonly Regulation[], numbering: Numbering): boolean[] {
  return packs.flatMap(pack => splitAgain(pack, numbering));
}

function splitAgain({ title, chapters }: Regulation, numbering: Numbering): boolean[] {
  const written = chapters.map(({ title: heading, clauses }, index) => ({
    heading: `${numbering(index + 1, 1)[0]} ${heading['zh-CN']}`,
    clauses: clauses.map((clause, place) => [...numbering(index + 1, place + 1), wordsOf(clause)] as const),
  }));
  const lines = written.flatMap(({ heading, clauses }) => [
    heading,
    ...clauses.map(([, no, , text]) => `${no} ${text}`),
  ]);
  const split = splitRegulation([title['zh-CN'], ...lines].join('\n')).chapters.flatMap(one => one.clauses);
  const found = new Set(split.map(({ no, text }) => `${no} ${plain(text)}`));
  return written.flatMap(({ clauses }) => clauses.map(([, , no, text]) => found.has(`${no} ${plain(text)}`)));
}

const digits = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

function han(number: number): string {
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  return `${tens > 1 ? digits[tens] : ''}${tens > 0 ? '十' : ''}${digits[ones]}`;
}

function plain(text: string): string {
  return text.replaceAll(/\s+/g, '');
}

function share(right: readonly boolean[]): string {
  const count = right.filter(Boolean).length;
  return `${count} of ${right.length} (${((100 * count) / right.length).toFixed(1)} %)`;
}
