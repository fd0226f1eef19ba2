import type { VocabularyView } from '#contract/edition.ts';

/** A word that is offered, and what is put in for it. */
export interface Completion {
  readonly name: string;
  readonly put: string;
  readonly meaning: string;
}

const offeredAtMost = 12;
const word = /[\w.]*$/;

/** What the word at the end of a condition may become: facts, functions, fields of the event; in quotes, events. */
export function completionsFor(vocabulary: VocabularyView, text: string, event?: string): Completion[] {
  const typed = wordAt(text).toLowerCase();
  if (typed === '') return [];
  const all = isInQuotes(text) ? eventsOf(vocabulary) : namesOf(vocabulary, event);
  const fits = ({ name, meaning }: Completion) =>
    name.includes(typed) || meaning.toLowerCase().includes(typed);
  const first = (one: Completion) => Number(!one.name.startsWith(typed));
  return all
    .filter(one => fits(one) && one.name !== typed)
    .sort((a, b) => first(a) - first(b))
    .slice(0, offeredAtMost);
}

/** The condition with its last word completed. */
export function completed(text: string, { put }: Pick<Completion, 'put'>): string {
  return text.replace(word, put);
}

function wordAt(text: string): string {
  return word.exec(text)?.[0] ?? '';
}

function isInQuotes(text: string): boolean {
  return (text.match(/"/g) ?? []).length % 2 === 1;
}

function eventsOf({ events }: VocabularyView): Completion[] {
  return events.map(({ name, meaning }) => ({ name, put: name, meaning }));
}

function namesOf({ facts, functions, events }: VocabularyView, event: string | undefined): Completion[] {
  const fields = events.find(({ name }) => name === event)?.fields ?? [];
  return [
    ...fields.map(({ name, meaning }) => ({ name: `event.${name}`, put: `event.${name}`, meaning })),
    ...facts.map(({ name, meaning, values }) => ({ name, put: name, meaning: withValues(meaning, values) })),
    ...functions.map(({ name, call, meaning }) => ({ name, put: call, meaning })),
  ];
}

function withValues(meaning: string, values: readonly string[]): string {
  return values.length > 0 ? `${meaning} (${values.join(' | ')})` : meaning;
}
