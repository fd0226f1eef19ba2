import type { ControlView } from '#contract/regulation.ts';
import { offeredBy } from '#engine/controls/form-telling.ts';
import { executionOf } from '#engine/pack/awaited.ts';
import { describeControl } from '#engine/pack/describe.ts';
import type { CompiledRegulation } from '#engine/plan.ts';
import type { Clause, Control, Regulation } from '#engine/regulation.ts';
import type { Vocabulary } from '#engine/vocabulary.ts';
import type { Locale } from '#kernel/locale.ts';
import { translate } from '#platform/text/translate.ts';
import { valueWord } from '#platform/text/value-word.ts';

export interface Reading {
  readonly edition: Pick<CompiledRegulation, 'source'>;
  readonly vocabulary: Vocabulary;
  readonly locale: Locale;
}

/** The controls of a clause as screens show them. */
export function controlViews({ controls }: Pick<Clause, 'controls'>, reading: Reading): ControlView[] {
  const offered = offeredBy(reading.edition.source.forms, reading.vocabulary);
  return controls.map(control => ({
    kind: control.kind,
    name: controlName(control, reading),
    words: controlWords(control, reading),
    status: executionOf(control, offered),
  }));
}

/** What a control is called: its own name, or for a guideline what it is. */
export function controlName(control: Control, reading: Reading): string {
  return 'name' in control ? control.name[reading.locale] : controlWords(control, reading);
}

/** What a control does, in plain words. */
export function controlWords(control: Control, { edition, vocabulary, locale }: Reading): string {
  const say = (key: string, params?: Readonly<Record<string, string | number>>) =>
    translate(locale, key, params);
  return describeControl(control, locale, {
    say,
    word: (of, value) => valueWord(locale, of, value),
    vocabulary,
    settings: edition.source.settings,
    forms: edition.source.forms,
    numbers: numbersOf(edition.source),
  });
}

const known = new WeakMap<Regulation, ReadonlyMap<string, string>>();

/** Printed numbers of the clauses by their ids. */
function numbersOf(regulation: Regulation): ReadonlyMap<string, string> {
  const clauses = regulation.chapters.flatMap(chapter => chapter.clauses);
  const numbers = known.get(regulation) ?? new Map(clauses.map(({ id, no }) => [id, no]));
  known.set(regulation, numbers);
  return numbers;
}
