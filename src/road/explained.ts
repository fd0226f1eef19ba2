import type { Explained, ExplainedItem } from '#contract/explanation.ts';
import { permit } from '#engine/permit.ts';
import type { Clause } from '#engine/regulation.ts';
import type { Locale } from '#kernel/locale.ts';
import { type EpochMs, formatInstant } from '#kernel/time.ts';
import type { Db } from '#platform/database/kysely.ts';
import { messageOf } from '#platform/http/problem.ts';
import { translate } from '#platform/text/translate.ts';
import type { Actor } from './actor.ts';
import { clausesOf, clockViews } from './clock-views.ts';
import { tellable } from './permitted.ts';
import type { Regulations } from './road.ts';
import { stateOf } from './state-of.ts';

export interface Explaining {
  readonly regulations: Regulations;
  readonly reader: Pick<Actor, 'roles' | 'locale'>;
  readonly now: EpochMs;
  readonly zone: string;
  /** An action that the reader wants to do now: what stands before it is explained as well. */
  readonly action?: string | undefined;
}

/** Answers “why?” for a subject: every clock with its arithmetic, every verdict, and what stands before an action. */
export async function explainSubject(db: Db, id: string, explaining: Explaining): Promise<Explained> {
  const { regulations, reader, now, action } = explaining;
  const [{ state }, verdicts] = await Promise.all([stateOf(db, id), readVerdicts(db, id)]);
  const edition = regulations.editionAt(state.edition, now);
  const clocks = clockViews(state, { ...explaining, locale: reader.locale });
  const items = [
    ...clocks.map((clock): ExplainedItem => {
      const { clause, clauseNo, name, status, startedAt: at, explanation: lines } = clock;
      return { kind: 'clock', clause, clauseNo, name, status, at, lines };
    }),
    ...verdicts.map(verdict => verdictItem(verdict, explaining)),
    ...(action === undefined ? [] : refusalItems({ ...state, edition }, action, explaining)),
  ];
  return { edition, items };
}

interface VerdictRow {
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
    .select([
      'clause',
      'control',
      'edition',
      'outcome',
      'at',
      'missing',
      'reason',
      'person.name as actorName',
    ])
    .where('subjectId', '=', id)
    .orderBy('at')
    .orderBy('seq')
    .execute();
}

function verdictItem(verdict: VerdictRow, { regulations, reader, zone }: Explaining): ExplainedItem {
  const { locale } = reader;
  const { clause: id, control, edition, outcome, at, missing, reason, actorName } = verdict;
  const clause = clausesOf(regulations.book.edition(edition)).get(id);
  const facts = missing.map(name => regulations.vocabulary.facts[name]?.meaning[locale] ?? name);
  const say = (key: string, params = {}) => translate(locale, `explained:${key}`, params);
  const when = at.toZonedDateTimeISO(zone).toPlainDateTime().toString({ smallestUnit: 'minute' });
  return {
    kind: 'verdict',
    ...namesOf(clause, { id, control, locale }),
    status: outcome,
    at: at.toString(),
    lines: [
      say('edition', { edition, no: clause?.no ?? id, text: clause?.text[locale] ?? '' }),
      say('judged', { at: when.replace('T', ' '), by: actorName ?? say('product') }),
      ...(facts.length > 0 ? [say('missing', { facts: facts.join(', ') })] : []),
      ...(reason === null ? [] : [say('reason', { reason })]),
      say(`verdict.${outcome}`),
    ],
  };
}

interface Naming {
  readonly id: string;
  readonly control: number;
  readonly locale: Locale;
}

function namesOf(clause: Clause | undefined, { id, control, locale }: Naming) {
  const spec = clause?.controls[control];
  const name = spec && 'name' in spec ? spec.name[locale] : (clause?.text[locale] ?? id);
  return { clause: id, clauseNo: clause?.no ?? id, name };
}

/** What the regulation would say, were the action tried now by somebody of these roles. */
function refusalItems(
  state: Parameters<typeof permit>[1],
  action: string,
  { regulations, reader, now }: Explaining,
): ExplainedItem[] {
  const { locale, roles } = reader;
  const answer = permit(regulations.book, state, { action, at: now, roles });
  if (answer.allowed) return [];
  const clauses = clausesOf(regulations.book.edition(state.edition));
  return answer.refusals.map(refusal => {
    const { clause: id, control, code, lift = [], overridableBy } = refusal;
    const clause = clauses.get(id);
    const actions = lift.map(name => regulations.vocabulary.actions[name]?.meaning[locale] ?? name);
    const may = overridableBy.map(role => translate(locale, `common:role.${role}`));
    return {
      kind: 'refusal',
      ...namesOf(clause, { id, control, locale }),
      status: code,
      at: formatInstant(now),
      lines: [
        messageOf(tellable(refusal, regulations.vocabulary), locale),
        ...(actions.length > 0 ? [translate(locale, 'explained:lift', { actions: actions.join(', ') })] : []),
        ...(may.length > 0 ? [translate(locale, 'explained:override', { roles: may.join(', ') })] : []),
      ],
    };
  });
}
