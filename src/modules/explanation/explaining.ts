import type { ExplainedItem } from '#contract/explanation.ts';
import type { CompiledRegulation } from '#engine/plan.ts';
import type { Rendering } from '#engine/rendering.ts';
import type { Locale } from '#kernel/locale.ts';
import type { EpochMs } from '#kernel/time.ts';
import { controlWords } from '#modules/regulation/index.ts';
import type { Db } from '#platform/database/kysely.ts';
import { translate } from '#platform/text/translate.ts';
import type { Actor } from '#road/actor.ts';
import { clausesOf, renderingOf } from '#road/clock-views.ts';
import type { Road } from '#road/road.ts';

/** Who asks, and of what product. */
export interface Explaining {
  readonly db: Db;
  readonly road: Road;
  readonly reader: Actor;
  readonly now: EpochMs;
  /** An action that the reader wants to do now: what stands before it is explained as well. */
  readonly action?: string | undefined;
}

export interface Place {
  readonly clause: string;
  readonly control: number;
}

type Params = Readonly<Record<string, string | number>>;
export type Say = (key: string, params?: Params) => string;

export function sayer(locale: Locale): Say {
  return (key, params = {}) => translate(locale, `explained:${key}`, params);
}

export function renderingFor({ reader, road }: Explaining): Rendering {
  return renderingOf({ locale: reader.locale, zone: road.zone });
}

/** What an item is called: its clause, and the name of the control in it. */
export function headOf(
  regulation: CompiledRegulation,
  { clause: id, control }: Place,
  { reader: { locale } }: Explaining,
): Pick<ExplainedItem, 'clause' | 'clauseNo' | 'control' | 'name'> {
  const clause = clausesOf(regulation).get(id);
  const spec = clause?.controls[control];
  const name = spec && 'name' in spec ? spec.name[locale] : (clause?.text[locale] ?? id);
  return { clause: id, clauseNo: clause?.no ?? id, control, name };
}

/** By which clause of which edition, with its text and the rule in plain words. */
export function ruleLines(regulation: CompiledRegulation, place: Place, explaining: Explaining): string[] {
  const { locale } = explaining.reader;
  const clause = clausesOf(regulation).get(place.clause);
  const say = sayer(locale);
  const { edition } = regulation;
  const { clauseNo: no } = headOf(regulation, place, explaining);
  return [
    say('edition', { edition, no, text: clause?.text[locale] ?? '' }),
    ...wordsOf(regulation, place, explaining),
  ];
}

/** The rule in plain words; nothing where the edition has no such control. */
export function wordsOf(
  regulation: CompiledRegulation,
  { clause, control }: Place,
  { road, reader: { locale } }: Explaining,
): string[] {
  const spec = clausesOf(regulation).get(clause)?.controls[control];
  const { vocabulary } = road.regulations;
  return spec
    ? [sayer(locale)('rule', { words: controlWords(spec, { edition: regulation, vocabulary, locale }) })]
    : [];
}
