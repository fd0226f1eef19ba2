import { type ControlKind, type Sign, signs } from './signs.ts';

/** Words of a clause by which a kind of control was recognised. */
export interface MatchedWords {
  readonly text: string;
  /** Place in the clause's text, counted in UTF-16 units. */
  readonly from: number;
  readonly to: number;
}

/** A kind of control that a clause is proposed to have. */
export interface ProposedKind {
  readonly kind: ControlKind;
  readonly score: number;
  readonly words: readonly MatchedWords[];
}

const enough = 2;
/** A sign that is found again says little more. */
const mostOfOneSign = 2;

/**
 * What kinds of control the wording of a clause asks for, the surest first. A clause in which nothing is recognised is a
 * guideline. A person confirms: words do not decide what a company means.
 */
export function classify(text: string): ProposedKind[] {
  const bySign = signs
    .map(sign => ({ sign, words: matchesOf(sign, text) }))
    .filter(({ words }) => words.length > 0);
  const kinds = [...Map.groupBy(bySign, ({ sign }) => sign.kind)].map(([kind, found]) => ({
    kind,
    score: found.reduce(
      (sum, { sign, words }) => sum + sign.weight * Math.min(words.length, mostOfOneSign),
      0,
    ),
    words: withoutOverlaps(found.flatMap(({ words }) => words)),
  }));
  const told = kinds.filter(({ kind, score }) => kind !== 'guideline' && score >= enough);
  if (told.length > 0) return told.sort((a, b) => weightOf(b) - weightOf(a));
  return [kinds.find(({ kind }) => kind === 'guideline') ?? { kind: 'guideline', score: 0, words: [] }];
}

/** What names an amount or a form decides before what only hints: on equal scores the rarer kind wins. */
const rarest: readonly ControlKind[] = [
  'sanction',
  'reward',
  'indicator',
  'deadline',
  'grade',
  'approval',
  'duty',
  'charge',
  'record',
  'gate',
];

function weightOf({ kind, score }: ProposedKind): number {
  return score + (rarest.length - rarest.indexOf(kind)) / 100;
}

function matchesOf({ pattern }: Sign, text: string): MatchedWords[] {
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    text: found,
    from: index,
    to: index + found.length,
  }));
}

function withoutOverlaps(words: readonly MatchedWords[]): MatchedWords[] {
  const kept: MatchedWords[] = [];
  for (const one of words.toSorted((a, b) => a.from - b.from || b.to - a.to))
    if (one.from >= (kept.at(-1)?.to ?? 0)) kept.push(one);
  return kept;
}
