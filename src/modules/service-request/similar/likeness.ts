import type { FindSimilar, SimilarRequest } from '#contract/similar.ts';
import { queryTokens } from '#platform/search/tokens.ts';
import { openStates } from '../lifecycle.ts';

/** An earlier request of the same customer. */
export interface Candidate {
  readonly id: string;
  readonly requestNo: string;
  readonly state: SimilarRequest['state'];
  readonly kind: string;
  readonly faultClass: string;
  readonly assetId: string | null;
  readonly description: string;
  readonly registeredAt: string;
}

type Reason = SimilarRequest['reasons'][number];

export interface Likeness {
  readonly candidate: Candidate;
  readonly likeness: SimilarRequest['likeness'];
  readonly reasons: readonly Reason[];
  readonly weight: number;
}

/** So much of the shorter text must be in the other, by words of two characters and more. */
const sharedPart = 0.5;
const sharedWords = 2;

/** What is said of a door that does not open is said in few words; those of one character mean nothing. */
export function wordsOf(text: string): ReadonlySet<string> {
  return new Set(queryTokens(text).filter(word => [...word].length > 1));
}

export function areAlike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shared = a.intersection(b).size;
  return shared >= sharedWords && shared >= sharedPart * Math.min(a.size, b.size);
}

const weights: Readonly<Record<Reason, number>> = { same_machine: 3, same_words: 2, same_fault: 1 };
const openWeight = 4;

/** How an earlier request is like what is being registered; undefined when it is about something else. */
export function likenessOf(
  asked: FindSimilar & { readonly words: ReadonlySet<string> },
  candidate: Candidate,
): Likeness | undefined {
  const reasons = reasonsOf(asked, candidate);
  const isOpen = (openStates as readonly string[]).includes(candidate.state);
  const likeness = isOpen ? duplicateBy(reasons, asked) : repeatBy(reasons);
  if (!likeness) return undefined;
  const weight = reasons.reduce((sum, reason) => sum + weights[reason], isOpen ? openWeight : 0);
  return { candidate, likeness, reasons, weight };
}

function reasonsOf(
  { assetId, faultClass, kind, words }: FindSimilar & { readonly words: ReadonlySet<string> },
  candidate: Candidate,
): Reason[] {
  const isSameFault = candidate.faultClass === faultClass && (kind === undefined || candidate.kind === kind);
  return [
    ...(assetId !== undefined && candidate.assetId === assetId ? (['same_machine'] as const) : []),
    ...(isSameFault ? (['same_fault'] as const) : []),
    ...(areAlike(words, wordsOf(candidate.description)) ? (['same_words'] as const) : []),
  ];
}

/** Another machine's request is another one, whatever the words. */
function duplicateBy(reasons: readonly Reason[], { assetId }: FindSimilar): 'duplicate' | undefined {
  const isMachineKnown = assetId !== undefined;
  const hasMachine = reasons.includes('same_machine');
  return hasMachine || (!isMachineKnown && reasons.includes('same_words')) ? 'duplicate' : undefined;
}

function repeatBy(reasons: readonly Reason[]): 'repeat' | undefined {
  return reasons.includes('same_machine') && reasons.length > 1 ? 'repeat' : undefined;
}
