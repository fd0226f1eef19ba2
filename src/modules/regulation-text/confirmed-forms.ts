import type { ConfirmedClause } from '#contract/regulation-text.ts';
import { inAllLanguages } from './pack-text.ts';

type Clauses = readonly ConfirmedClause[];

/** Ids of the forms that the clauses name, by their printed names. */
export function formIds(clauses: Clauses): ReadonlyMap<string, string> {
  const printed = new Set(named(clauses).map(form => form.printed));
  return new Map([...printed].map((name, index) => [name, `form_${index + 1}`]));
}

/** The forms as a pack writes them: the text names them without saying their fields, so each begins with its content. */
export function formsOf(clauses: Clauses, ids: ReadonlyMap<string, string>): object[] {
  const forms = Map.groupBy(named(clauses), ({ printed }) => printed);
  return [...forms].map(([printed, alike]) => ({
    id: ids.get(printed) ?? '',
    printed,
    title: inAllLanguages(printed.slice(1, -1)),
    filled_by: [...new Set(alike.map(({ filledBy }) => filledBy))],
    fields: [{ name: 'content', type: 'text', required: true, label: content }],
  }));
}

const content = { 'zh-CN': '内容', 'zh-TW': '內容', en: 'Content' };

function named(clauses: Clauses): ConfirmedClause['forms'] {
  return clauses.filter(({ kinds }) => kinds.includes('record')).flatMap(({ forms }) => forms);
}
