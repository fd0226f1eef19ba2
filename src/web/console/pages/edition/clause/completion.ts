import type { DraftForm, DraftSetting, VocabularyView } from '#contract/edition-shape.ts';

/** A word that is offered, and what is put in for it. */
export interface Completion {
  readonly name: string;
  readonly put: string;
  readonly meaning: string;
}

/** What a condition may name where it stands. */
export interface Known {
  readonly vocabulary: VocabularyView;
  /** Events whose fields may be named. */
  readonly events: readonly string[];
  /** Fields of the form, named `form.<name>`. */
  readonly blanks: DraftForm['fields'];
  readonly settings: readonly Pick<DraftSetting, 'name' | 'meaning'>[];
}

const offeredAtMost = 12;
const word = /[\w.]*$/;

/** What the word at the end of a condition may become: facts, functions, fields, settings; in quotes, events. */
export function completionsFor(known: Known, text: string): Completion[] {
  const typed = wordAt(text).toLowerCase();
  if (typed === '') return [];
  const all = isInQuotes(text) ? eventsOf(known.vocabulary) : namesOf(known);
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
  return events.map(({ name, meaning }) => named(name, meaning));
}

function namesOf({ vocabulary: { facts, functions, events }, ...known }: Known): Completion[] {
  const fields = events.filter(({ name }) => known.events.includes(name)).flatMap(event => event.fields);
  return [
    ...fields.map(({ name, meaning }) => named(`event.${name}`, meaning)),
    ...known.blanks.map(({ name, label }) => named(`form.${name}`, label)),
    ...facts.map(({ name, meaning, values }) => named(name, withValues(meaning, values))),
    ...functions.map(({ name, call, meaning }) => ({ name, put: call, meaning })),
    ...known.settings.map(({ name, meaning }) => named(`settings.${name}`, meaning)),
  ];
}

function named(name: string, meaning: string): Completion {
  return { name, put: name, meaning };
}

function withValues(meaning: string, values: readonly string[]): string {
  return values.length > 0 ? `${meaning} (${values.join(' | ')})` : meaning;
}
