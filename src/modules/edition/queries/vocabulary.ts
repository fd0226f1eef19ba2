import type { editionEndpoints } from '#contract/edition.ts';
import type { VocabularyView } from '#contract/edition-shape.ts';
import { controlSchemas } from '#engine/pack/control-schemas.ts';
import type { FactSpec, Vocabulary } from '#engine/vocabulary.ts';
import type { Locale } from '#kernel/locale.ts';
import type { Registry } from '#modules/regulation/index.ts';
import { translate } from '#platform/text/translate.ts';
import type { Query } from '#road/route.ts';

/** The functions of conditions as they are called. */
const calls = {
  km: 'km(300)',
  metres: 'metres(500)',
  minutes: 'minutes(30)',
  hours: 'hours(4)',
  days: 'days(3)',
  yuan: 'yuan(50)',
  date: 'date("2026-10-01")',
  now: 'now()',
  known: 'known(service_request.severity)',
  happened: 'happened("work_order.checked_in")',
  count: 'count("work_order.checked_in")',
  at: 'at("work_order.checked_in")',
  since: 'since("service_request.registered")',
  grade: 'grade("S2.BUS.10")',
  by: 'by("engineer")',
};

/** Everything that clauses may name, in the reader's language. */
export function readVocabulary({ vocabulary }: Registry): Query<typeof editionEndpoints.vocabulary> {
  return async ({ actor: { locale } }) => ({
    events: eventsOf(vocabulary, locale),
    actions: Object.entries(vocabulary.actions).map(([name, { meaning, awaits = null }]) => ({
      name,
      meaning: meaning[locale],
      awaits,
    })),
    facts: fieldsOf(vocabulary.facts, locale),
    roles: vocabulary.roles.filter(role => role !== 'system'),
    functions: Object.entries(calls).map(([name, call]) => ({
      name,
      call,
      meaning: translate(locale, `edition:function.${name}`),
    })),
    controls: controlSchemas,
  });
}

function eventsOf({ events }: Vocabulary, locale: Locale): VocabularyView['events'] {
  return Object.entries(events).map(([name, { meaning, data = {}, awaits = null }]) => ({
    name,
    meaning: meaning[locale],
    awaits,
    fields: fieldsOf(data, locale),
  }));
}

function fieldsOf(specs: Readonly<Record<string, FactSpec>>, locale: Locale): VocabularyView['facts'] {
  return Object.entries(specs).map(([name, { meaning, type, values = [] }]) => ({
    name,
    meaning: meaning[locale],
    type,
    values: [...values],
  }));
}
