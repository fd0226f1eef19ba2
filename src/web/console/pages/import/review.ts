import type {
  ClauseProposal,
  ConfirmedClause,
  ConfirmedRegulation,
  RegulationProposal,
} from '#contract/regulation-text.ts';
import type { Role } from '#contract/roles.ts';

export type Kind = ConfirmedClause['kinds'][number];

/** A limit as the text words it; it runs once holder and events are chosen. */
export interface ReviewedLimit {
  readonly text: string;
  readonly limit: string;
  readonly holder: Role | null;
  readonly from: string | null;
  readonly to: string | null;
}

export interface ReviewedForm {
  readonly printed: string;
  readonly filledBy: Role | null;
  readonly at: string | null;
}

export type Standing = 'open' | 'confirmed' | 'dropped';

/** A clause on its way from a proposal to what a person has confirmed. */
export interface ReviewedClause {
  readonly key: string;
  readonly no: string;
  readonly text: string;
  readonly kinds: readonly Kind[];
  readonly standing: Standing;
  readonly limits: readonly ReviewedLimit[];
  readonly forms: readonly ReviewedForm[];
  /** What the wording was recognised to say. */
  readonly found: Pick<ClauseProposal, 'kinds' | 'terms'>;
}

export interface ReviewedChapter {
  readonly no: string;
  readonly title: string;
  readonly clauses: readonly ReviewedClause[];
}

export interface Review {
  readonly title: string;
  readonly chapters: readonly ReviewedChapter[];
}

/** A proposal as it is first shown: of each clause the surest kind is chosen, and nothing is confirmed. */
export function reviewOf({ title, chapters }: RegulationProposal): Review {
  return {
    title,
    chapters: chapters.map(({ no, title: heading, clauses }, chapter) => ({
      no,
      title: heading,
      clauses: clauses.map((clause, place) => clauseOf(clause, `${chapter}.${place}`)),
    })),
  };
}

function clauseOf({ no, text, kinds, terms }: ClauseProposal, key: string): ReviewedClause {
  const [role = null] = terms.roles;
  const running = terms.limits.filter(({ before }) => !before);
  return {
    ...{ key, no, text },
    kinds: kinds.slice(0, 1).map(({ kind }) => kind),
    standing: 'open',
    limits: running.map(limit => ({
      text: limit.text,
      limit: limit.limit,
      holder: role,
      from: null,
      to: null,
    })),
    forms: terms.forms.map(printed => ({ printed, filledBy: role, at: null })),
    found: { kinds, terms },
  };
}

export interface Counts {
  readonly all: number;
  readonly confirmed: number;
  readonly dropped: number;
}

export function countsOf({ chapters }: Pick<Review, 'chapters'>): Counts {
  const clauses = chapters.flatMap(chapter => chapter.clauses);
  const count = (standing: Standing) => clauses.filter(clause => clause.standing === standing).length;
  return { all: clauses.length, confirmed: count('confirmed'), dropped: count('dropped') };
}

/** What is sent for the draft. A clause that nobody has confirmed goes as text, with what was proposed as a note. */
export function confirmedOf({ title, chapters }: Review): ConfirmedRegulation {
  const kept = chapters.map(({ no, title: heading, clauses }) => ({
    no,
    title: heading,
    clauses: clauses.filter(({ standing }) => standing !== 'dropped').map(confirmedClause),
  }));
  return { title: title.trim(), chapters: kept.filter(({ clauses }) => clauses.length > 0) };
}

function confirmedClause({ no, text, kinds, standing, limits, forms }: ReviewedClause): ConfirmedClause {
  const words = { no: no.trim() === '' ? '–' : no.trim(), text: text.trim(), kinds: [...kinds] };
  if (standing === 'open') return { ...words, limits: [], forms: [] };
  return { ...words, limits: limits.flatMap(runningLimit), forms: forms.flatMap(filledForm) };
}

function runningLimit({ text, limit, holder, from, to }: ReviewedLimit): ConfirmedClause['limits'] {
  return holder === null || from === null || to === null ? [] : [{ text, limit, holder, from, to }];
}

function filledForm({ printed, filledBy, at }: ReviewedForm): ConfirmedClause['forms'] {
  return filledBy === null ? [] : [{ printed, filledBy, at }];
}
