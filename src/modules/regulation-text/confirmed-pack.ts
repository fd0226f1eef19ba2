import type { ConfirmedClause, ConfirmedRegulation } from '#contract/regulation-text.ts';
import { classify } from './classify.ts';
import { formIds, formsOf } from './confirmed-forms.ts';
import { noteOf } from './note.ts';
import { inAllLanguages, packText, type WrittenClause } from './pack-text.ts';
import { termsOf } from './terms.ts';

/**
 * What a person has confirmed, as a pack in YAML. A limit or a form for which roles and events were chosen becomes a
 * control; of all else that was confirmed the clause carries a note, since no event is guessed.
 */
export function confirmedPack({ title, chapters }: ConfirmedRegulation): string {
  const clauses = chapters.flatMap(chapter => chapter.clauses);
  const ids = formIds(clauses);
  return packText({
    title,
    forms: formsOf(clauses, ids),
    chapters: chapters.map(chapter => ({
      ...chapter,
      clauses: chapter.clauses.map(clause => clauseOf(clause, ids)),
    })),
  });
}

function clauseOf(clause: ConfirmedClause, ids: ReadonlyMap<string, string>): WrittenClause {
  const { no, text } = clause;
  return { no, text, controls: [...deadlinesOf(clause), ...recordsOf(clause, ids)], note: openNote(clause) };
}

function deadlinesOf({ no, limits, kinds }: ConfirmedClause): object[] {
  if (!kinds.includes('deadline')) return [];
  return limits.map(({ text, limit, holder, from, to }) => ({
    kind: 'deadline',
    name: inAllLanguages(`${no} ${text}`),
    holder,
    from,
    to,
    within: limit,
  }));
}

function recordsOf({ forms, kinds }: ConfirmedClause, ids: ReadonlyMap<string, string>): object[] {
  if (!kinds.includes('record')) return [];
  return forms.flatMap(({ printed, filledBy, at }) =>
    at === null
      ? []
      : [
          {
            kind: 'record',
            name: inAllLanguages(printed.slice(1, -1)),
            form: ids.get(printed) ?? printed,
            filled_by: filledBy,
            at,
          },
        ],
  );
}

/** The kinds that were confirmed and that no control of the clause executes yet. */
function openNote({ text, kinds, forms, limits }: ConfirmedClause): string {
  const done = [
    ...(limits.length > 0 ? ['deadline'] : []),
    ...(forms.some(({ at }) => at !== null) ? ['record'] : []),
    'guideline',
  ];
  const open = kinds.filter(kind => !done.includes(kind));
  if (open.length === 0) return '';
  const proposed = classify(text);
  const told = open.map(kind => ({ kind, words: proposed.find(one => one.kind === kind)?.words ?? [] }));
  return noteOf(told, termsOf(text));
}
