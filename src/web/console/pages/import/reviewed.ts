import type { Review, ReviewedChapter, ReviewedClause, Standing } from './review.ts';

/** What a person does to a proposal. */
export type Act =
  | { readonly do: 'rename'; readonly title: string }
  | {
      readonly do: 'change';
      readonly key: string;
      readonly to: Partial<Omit<ReviewedClause, 'key' | 'found'>>;
    }
  | { readonly do: 'join'; readonly key: string }
  | { readonly do: 'confirm_chapter'; readonly chapter: number };

/** The review after an act. Whoever changes what a clause says or is has to confirm it again. */
export function reviewed(review: Review, act: Act): Review {
  switch (act.do) {
    case 'rename':
      return { ...review, title: act.title };
    case 'change':
      return changed(review, act.key, clause => [{ ...clause, standing: 'open', ...act.to }]);
    case 'join':
      return { ...review, chapters: review.chapters.map(chapter => joinedIn(chapter, act.key)) };
    case 'confirm_chapter':
      return {
        ...review,
        chapters: review.chapters.map((chapter, place) =>
          place === act.chapter ? confirmedIn(chapter) : chapter,
        ),
      };
  }
}

function changed(
  review: Review,
  key: string,
  change: (clause: ReviewedClause) => readonly ReviewedClause[],
): Review {
  const chapters = review.chapters.map(chapter =>
    chapter.clauses.some(clause => clause.key === key)
      ? {
          ...chapter,
          clauses: chapter.clauses.flatMap(clause => (clause.key === key ? change(clause) : [clause])),
        }
      : chapter,
  );
  return { ...review, chapters };
}

function confirmedIn(chapter: ReviewedChapter): ReviewedChapter {
  const confirmed = (standing: Standing) => (standing === 'dropped' ? standing : 'confirmed');
  return {
    ...chapter,
    clauses: chapter.clauses.map(clause => ({ ...clause, standing: confirmed(clause.standing) })),
  };
}

/** A clause becomes the end of the one before it in its chapter; the first of a chapter has none to join. */
function joinedIn(chapter: ReviewedChapter, key: string): ReviewedChapter {
  const place = chapter.clauses.findIndex(clause => clause.key === key);
  const [before, after] = [chapter.clauses[place - 1], chapter.clauses[place]];
  if (!before || !after) return chapter;
  const clauses = chapter.clauses.toSpliced(place - 1, 2, joined(before, after));
  return { ...chapter, clauses };
}

function joined(before: ReviewedClause, after: ReviewedClause): ReviewedClause {
  const [one, other] = [before.found.terms, after.found.terms];
  const kinds = [...before.found.kinds, ...after.found.kinds];
  const either = <T>(list: readonly T[], more: readonly T[]) => [...new Set([...list, ...more])];
  return {
    ...before,
    text: `${before.text}\n${after.text}`,
    standing: 'open',
    kinds: either(before.kinds, after.kinds).filter(
      (kind, _, all) => kind !== 'guideline' || all.length === 1,
    ),
    limits: [...before.limits, ...after.limits],
    forms: [...before.forms, ...after.forms.filter(form => !before.forms.some(has(form.printed)))],
    found: {
      kinds: [...Map.groupBy(kinds, ({ kind }) => kind).values()].flatMap(([first, second]) =>
        first ? [{ ...first, words: [...first.words, ...(second?.words ?? [])] }] : [],
      ),
      terms: {
        limits: [...one.limits, ...other.limits],
        forms: either(one.forms, other.forms),
        roles: either(one.roles, other.roles),
        amounts: either(one.amounts, other.amounts),
        shares: either(one.shares, other.shares),
      },
    },
  };
}

function has(printed: string) {
  return (form: { readonly printed: string }) => form.printed === printed;
}
