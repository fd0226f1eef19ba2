import type { ClauseProposal, RegulationProposal } from '#contract/regulation-text.ts';
import { classify } from './classify.ts';
import { noteOf } from './note.ts';
import { packText } from './pack-text.ts';
import { splitRegulation } from './split.ts';
import { termsOf } from './terms.ts';

/** Splits the text of a regulation and says of each clause what would execute it, with the words that tell. Pure. */
export function proposeRegulation(text: string): RegulationProposal {
  const { title, chapters } = splitRegulation(text);
  const proposed = chapters.map(({ no, title: heading, clauses }) => ({
    no,
    title: heading,
    clauses: clauses.map((clause): ClauseProposal => ({ ...clause, ...recognised(clause.text) })),
  }));
  const written = proposed.map(chapter => ({
    ...chapter,
    clauses: chapter.clauses.map(({ no, text: words, kinds, terms }) => ({
      ...{ no, text: words, controls: [] },
      note: noteOf(kinds, terms),
    })),
  }));
  return { title, chapters: proposed, pack: packText({ title, chapters: written, forms: [] }) };
}

function recognised(text: string): Pick<ClauseProposal, 'kinds' | 'terms'> {
  const kinds = classify(text).map(({ kind, score, words }) => ({
    kind,
    score,
    words: [...words],
  }));
  const { limits, forms, roles, amounts, shares } = termsOf(text);
  return {
    kinds,
    terms: {
      limits: [...limits],
      forms: [...forms],
      roles: [...roles],
      amounts: [...amounts],
      shares: [...shares],
    },
  };
}
