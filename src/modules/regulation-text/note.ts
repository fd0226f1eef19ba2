import type { ProposedKind } from './classify.ts';
import type { Terms } from './terms.ts';

/** What was recognised in a clause, as lines of a comment: the kinds with the words that tell, then what is named. */
export function noteOf(kinds: readonly Pick<ProposedKind, 'kind' | 'words'>[], terms: Terms): string {
  const lines = kinds.map(
    ({ kind, words }) => ` ${[`${kind}:`, words.map(({ text }) => text).join(', ')].join(' ').trim()}`,
  );
  const { limits, forms, roles, amounts, shares } = terms;
  const named = [
    ...limits.map(({ text, limit, before }) => `${text} = ${before ? 'before ' : ''}${limit}`),
    ...forms,
    ...roles,
    ...amounts.map(amount => `${amount} yuan`),
    ...shares.map(share => `${share} %`),
  ];
  return [...lines, ...(named.length > 0 ? [` names: ${named.join(', ')}`] : [])].join('\n');
}
