import type { ExplainedItem } from '#contract/explanation.ts';
import { instantText, nameOf } from '#engine/rendering.ts';
import type { SubjectState } from '#engine/state.ts';
import type { Db } from '#platform/database/kysely.ts';
import { clausesOf } from '#road/clock-views.ts';
import { type Explaining, headOf, renderingFor, ruleLines, sayer } from './explaining.ts';
import { gateAt, knownLines, type Read } from './gate-lines.ts';
import { type Moment, momentsOf } from './moments.ts';

/** Every verdict of a gate or a record, with the facts on which it was given. */
export async function verdictItems(id: string, explaining: Explaining): Promise<ExplainedItem[]> {
  const verdicts = await readVerdicts(explaining.db, id);
  if (verdicts.length === 0) return [];
  const moments = await momentsOf(explaining.road, id);
  return verdicts.map(verdict => verdictItem(verdict, moments.get(verdict.seq), explaining));
}

interface VerdictRow {
  readonly seq: number;
  readonly clause: string;
  readonly control: number;
  readonly edition: string;
  readonly outcome: string;
  readonly at: Temporal.Instant;
  readonly missing: readonly string[];
  readonly reason: string | null;
  readonly actorName: string | null;
}

async function readVerdicts(db: Db, id: string): Promise<VerdictRow[]> {
  return db
    .selectFrom('verdict')
    .leftJoin('person', 'person.id', 'verdict.actorId')
    .select(['seq', 'clause', 'control', 'edition', 'outcome', 'at', 'missing', 'reason'])
    .select('person.name as actorName')
    .where('subjectId', '=', id)
    .orderBy('at')
    .orderBy('seq')
    .execute();
}

function verdictItem(verdict: VerdictRow, moment: Moment | undefined, explaining: Explaining): ExplainedItem {
  const { road, reader } = explaining;
  const regulation = road.regulations.book.edition(verdict.edition);
  return {
    kind: 'verdict',
    ...headOf(regulation, verdict, explaining),
    status: verdict.outcome,
    at: verdict.at.toString(),
    lines: [
      ...ruleLines(regulation, verdict, explaining),
      ...circumstances(verdict, moment, explaining),
      sayer(reader.locale)(`verdict.${verdict.outcome}`),
    ],
  };
}

/** Who did what when, what the facts were, what was lacking, and why it was let pass. */
function circumstances(
  { edition, clause, control, at, missing, reason, actorName }: VerdictRow,
  moment: Moment | undefined,
  explaining: Explaining,
): string[] {
  const { road, reader } = explaining;
  const { vocabulary, book } = road.regulations;
  const say = sayer(reader.locale);
  const rendering = renderingFor(explaining);
  const lacking = missing.map(name => vocabulary.facts[name]?.meaning[reader.locale] ?? name);
  const regulation = book.edition(edition);
  const read = readBy({ edition, clause, control }, moment, explaining);
  const when = instantText(at.epochMilliseconds, rendering);
  return [
    say('judged', { at: when, by: actorName ?? say('product') }),
    ...(moment ? [say('event', { event: nameOf(meantBy(moment, explaining), reader.locale) })] : []),
    ...knownLines(regulation, read, { state: knownAt(moment), explaining }),
    ...(lacking.length > 0 ? [say('missing', { facts: lacking.join(', ') })] : []),
    ...(reason === null ? [] : [say('reason', { reason })]),
  ];
}

function meantBy({ event: { type } }: Moment, { road }: Explaining) {
  return { type, meaning: road.regulations.vocabulary.events[type]?.meaning ?? null };
}

/** What a gate's conditions read, or what a record has to have. */
function readBy(
  { edition, clause, control }: Pick<VerdictRow, 'edition' | 'clause' | 'control'>,
  moment: Moment | undefined,
  { road }: Explaining,
): Read {
  const regulation = road.regulations.book.edition(edition);
  const spec = clausesOf(regulation).get(clause)?.controls[control];
  if (spec?.kind === 'record') return { facts: spec.fields, events: [] };
  return gateAt(regulation, { clause, control }, moment?.event.action) ?? { facts: [], events: [] };
}

function knownAt(moment: Moment | undefined): Pick<SubjectState, 'facts' | 'seen'> {
  if (!moment) return { facts: {}, seen: {} };
  const { event, before } = moment;
  return { facts: { ...before.facts, ...event.proposed, ...event.facts }, seen: before.seen };
}
