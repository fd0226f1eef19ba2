import type { editionEndpoints } from '#contract/edition.ts';
import type { DifferenceView } from '#contract/edition-shape.ts';
import type { Control, Regulation, Setting } from '#engine/regulation.ts';
import { refuse } from '#kernel/refusal.ts';
import { controlWords, type Reading, type Registry } from '#modules/regulation/index.ts';
import type { Query } from '#road/route.ts';
import {
  type ClauseDifference,
  differenceBetween,
  type Placed,
  type SettingDifference,
} from '../difference.ts';
import { regulationIn } from '../reading.ts';
import { readDraft } from '../store.ts';

/** What a draft says otherwise than the edition that it is to succeed: text beside text, words beside words. */
export function readDifference(registry: Registry): Query<typeof editionEndpoints.difference> {
  return async ({ db, actor: { locale } }, { id }) => {
    const draft = await readDraft(db, id);
    if (!draft) return refuse('subject.not_found');
    const { vocabulary } = registry;
    const earlier = registry.book.edition(draft.base).source;
    const later = regulationIn(draft.files, vocabulary);
    const { clauses, settings } = differenceBetween(earlier, later);
    const reading = (source: Regulation): Reading => ({ edition: { source }, vocabulary, locale });
    const sides = { before: reading(earlier), after: reading(later) };
    return {
      clauses: clauses.map(one => clauseView(one, sides)),
      settings: settings.map(one => settingView(one, sides.after)),
    };
  };
}

interface Sides {
  readonly before: Reading;
  readonly after: Reading;
}

function clauseView(difference: ClauseDifference, sides: Sides): DifferenceView['clauses'][number] {
  const { clause, how, parts, before, after, controls } = difference;
  return {
    clause,
    how,
    parts: [...parts],
    before: wordsOf(before, sides.before),
    after: wordsOf(after, sides.after),
    controls: controls.map(one => ({
      kind: one.kind,
      before: doing(one.before, sides.before),
      after: doing(one.after, sides.after),
    })),
  };
}

function wordsOf(clause: Placed | null, { locale }: Reading) {
  return clause && { no: clause.no, chapter: clause.chapter, text: clause.text[locale] };
}

function doing(control: Control | null, reading: Reading): string | null {
  return control && controlWords(control, reading);
}

function settingView({ name, before, after }: SettingDifference, { locale }: Reading) {
  const meaning = (after ?? before)?.meaning[locale] ?? name;
  return { name, meaning, before: settingText(before), after: settingText(after) };
}

function settingText(setting: Setting | null): string | null {
  return setting && `${setting.value}${setting.unit === undefined ? '' : ` ${setting.unit}`}`;
}
