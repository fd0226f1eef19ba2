import { Refused } from '#kernel/refusal.ts';
import {
  forgetRows,
  type HistoricEvent,
  type HistorySet,
  importCase,
  importEvents,
  knownCases,
  newRows,
} from '#modules/history/index.ts';
import { type Tx, transaction } from '#platform/database/transaction.ts';
import { systemActor } from '#road/actor.ts';
import { lockSubjects, type Order, runBatch } from '#road/batch.ts';
import type { Road } from '#road/road.ts';
import type { Subject } from '#road/subject.ts';
import type { ReplayMap } from './map.ts';
import {
  type Before,
  describe,
  eventsOf,
  type HistoricRow,
  inOrder,
  type Reject,
  type State,
  verdictOf,
  wordFact,
} from './translate-row.ts';

export interface Importing {
  readonly road: Road;
  readonly set: HistorySet;
  readonly map: ReplayMap;
}

/** What a batch came to. */
export interface BatchOutcome {
  readonly events: number;
  /** Cases that began with it. */
  readonly cases: number;
  /** Rows that had arrived in an earlier run. */
  readonly repeated: number;
  readonly rejects: readonly Reject[];
}

const importer = systemActor('import', 'replay');

/** Brings a batch of rows in: all of it or, when the process dies, nothing. Rows that arrived before change nothing. */
export function importBatch(importing: Importing, rows: readonly HistoricRow[]): Promise<BatchOutcome> {
  return transaction(importing.road.pool, async tx => {
    const fresh = await freshRows(tx, importing.set.name, rows);
    const cases = await casesOf(tx, importing, fresh);
    const pending = new Map(
      cases.flatMap(({ subject }) => (subject ? [[subject.id, subject] as const] : [])),
    );
    const session = { road: importing.road, tx, pending };
    const answers = await runBatch(
      session,
      cases.map(({ order }) => order),
    );
    const refused = cases.filter((_, index) => answers[index] instanceof Refused);
    const rejects = refused.flatMap(one => rejectsOf(one, answers[cases.indexOf(one)] as Refused));
    if (refused.length > 0)
      await forgetRows(
        tx,
        importing.set.name,
        refused.flatMap(({ rows }) => rows.map(row => row.hash)),
      );
    const done = cases.filter(one => !refused.includes(one));
    return {
      events: done.reduce((sum, { events }) => sum + events.length, 0),
      cases: done.filter(({ subject }) => !subject).length,
      repeated: rows.length - fresh.length,
      rejects,
    };
  });
}

/** Each row once, and none that is here already. */
async function freshRows(tx: Tx, setName: string, rows: readonly HistoricRow[]): Promise<HistoricRow[]> {
  const byHash = new Map(rows.map(row => [row.hash, row]));
  const fresh = await newRows(tx, setName, [...byHash.keys()]);
  return [...byHash.values()].filter(({ hash }) => fresh.has(hash));
}

interface CasePart {
  readonly rows: readonly HistoricRow[];
  /** What is known of the case; null when it begins here. */
  readonly subject: Subject | null;
  readonly events: readonly HistoricEvent[];
  readonly order: Order;
}

async function casesOf(tx: Tx, importing: Importing, rows: readonly HistoricRow[]): Promise<CasePart[]> {
  const byCase = Map.groupBy(rows, ({ caseId }) => caseId);
  const known = await knownCases(tx, importing.set.name, [...byCase.keys()]);
  const subjects = known.size > 0 ? await lockSubjects(tx, [...known.values()]) : new Map<string, Subject>();
  return [...byCase].map(([caseId, caseRows]) =>
    casePart(importing, inOrder(caseRows), subjects.get(known.get(caseId) ?? '') ?? null),
  );
}

function casePart({ map, set }: Importing, rows: readonly HistoricRow[], subject: Subject | null): CasePart {
  const { events, after, verdict } = told(map, rows, subject && beforeOf(subject));
  const [first] = rows as [HistoricRow];
  const common = {
    setName: set.name,
    caseId: first.caseId,
    branchId: set.branchId,
    customerId: set.customerId,
    standing: { state: after.state, verdict },
    events,
  };
  const input = subject
    ? { ...common, id: subject.id }
    : { ...common, siteId: set.siteId, description: describe(map, first) };
  const command = subject ? importEvents : importCase;
  const order = { command, call: { actor: importer, key: null, input } };
  return { rows, subject, events, order };
}

function told(map: ReplayMap, rows: readonly HistoricRow[], known: Before | null) {
  const events: HistoricEvent[] = [];
  let before = known;
  let verdict: 'kept' | 'broken' | null = null;
  for (const row of rows) {
    const translated = eventsOf(map, row, before);
    events.push(...translated.events);
    before = translated.after;
    verdict = verdictOf(map, row) ?? verdict;
  }
  return { events, verdict, after: before ?? { words: {}, state: 'registered' as State } };
}

/** What the case's log remembers of its latest row. */
function beforeOf({ state }: Subject): Before {
  const words = JSON.parse(String(state.facts[wordFact] ?? '{}')) as Record<string, string>;
  return { words, state: String(state.facts['service_request.state'] ?? 'registered') as State };
}

function rejectsOf({ rows }: CasePart, { refusals }: Refused): Reject[] {
  const [first] = refusals;
  const params = { code: first?.code ?? '', field: first?.field ?? '' };
  return rows.map(({ line, text }) => ({ line, text, reason: 'refused', params }));
}
