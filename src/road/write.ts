import type { Book } from '#engine/compile.ts';
import type { Effect } from '#engine/effect.ts';
import { formatInstant } from '#kernel/time.ts';
import type { Statement, Tx } from '#platform/database/transaction.ts';
import type { Notice } from './command.ts';
import type { LoggedEvent } from './evidence/logged-event.ts';
import { clockRows, writeClocks } from './figures/clock-rows.ts';
import type { CountedFor } from './figures/counted-for.ts';
import { excusalRows, writeExcusals } from './figures/excusals.ts';
import { tallyRows, writeTallies } from './figures/tally-rows.ts';
import { verdictRows, writeVerdicts } from './figures/verdict-rows.ts';
import type { Subject } from './subject.ts';

/** What one command leaves behind beside the rows of its module. */
export interface Writing {
  readonly subject: Subject;
  readonly scope: { readonly branchId: string | null; readonly customerId: string | null };
  readonly nextTickAt: number | null;
  readonly events: readonly LoggedEvent[];
  readonly effects: readonly SequencedEffect[];
  readonly notices: readonly Notice[];
  readonly answers: readonly KeptAnswer[];
  /** IANA zone of the company, whose days the figures are kept by. */
  readonly zone: string;
  readonly book: Book;
}

/** An effect with the event that it came from. */
export interface SequencedEffect {
  readonly seq: number;
  readonly effect: Effect;
  /** Reason given for an override. */
  readonly reason: string | null;
  readonly actorId: string | null;
  readonly countedFor: CountedFor;
}

/** What a repetition of the same call will be answered. */
export interface KeptAnswer {
  readonly actorKey: string;
  readonly key: string;
  readonly requestHash: string;
  readonly status: number;
  readonly body: unknown;
}

/** One table's part of what is written down: its statement takes the rows as a JSON array, be it one or thousands. */
interface Part {
  readonly statement: Statement;
  readonly rowsOf: (writing: Writing) => readonly object[];
}

const parts: readonly Part[] = [
  {
    statement: {
      name: 'road.write_subjects',
      text: `insert into subject as s (id, kind, branch_id, customer_id, edition, seq, last_hash, state, next_tick_at)
        select id, kind, branch_id, customer_id, edition, seq, decode(last_hash, 'hex'), state, next_tick_at
        from jsonb_to_recordset($1) as r(id uuid, kind text, branch_id uuid, customer_id uuid, edition text,
          seq integer, last_hash text, state jsonb, next_tick_at timestamptz)
        on conflict (id) do update set seq = excluded.seq, last_hash = excluded.last_hash, state = excluded.state,
          next_tick_at = excluded.next_tick_at, branch_id = excluded.branch_id`,
    },
    rowsOf: writing => [subjectRow(writing)],
  },
  {
    statement: {
      name: 'road.write_events',
      text: `insert into event (subject_id, seq, id, type, at, recorded_at, actor_id, actor_name, actor_roles,
          on_behalf_of, source, action, proposed, overridden, override_reason, override_grounds, edition, data, facts,
          prev_hash, hash)
        select subject_id, seq, id, type, at, recorded_at, actor_id, actor_name, actor_roles,
          on_behalf_of, source, action, proposed, overridden, override_reason, override_grounds, edition, data, facts,
          decode(prev_hash, 'hex'), decode(hash, 'hex')
        from jsonb_to_recordset($1) as r(subject_id uuid, seq integer, id uuid, type text, at timestamptz,
          recorded_at timestamptz, actor_id uuid, actor_name text, actor_roles text[], on_behalf_of text,
          source text, action text, proposed jsonb, overridden text[], override_reason text, override_grounds jsonb,
          edition text, data jsonb, facts jsonb, prev_hash text, hash text)`,
    },
    rowsOf: writing => writing.events.map(eventRow),
  },
  { statement: writeClocks, rowsOf: clockRows },
  { statement: writeVerdicts, rowsOf: verdictRows },
  { statement: writeTallies, rowsOf: tallyRows },
  { statement: writeExcusals, rowsOf: excusalRows },
  {
    statement: {
      name: 'road.write_notices',
      text: `insert into outbox (topic, payload)
        select topic, payload from jsonb_to_recordset($1) as r(topic text, payload jsonb)`,
    },
    rowsOf: ({ notices }) => notices,
  },
  {
    statement: {
      name: 'road.write_answers',
      text: `insert into idempotency_key (actor, key, request_hash, status, response)
        select * from jsonb_to_recordset($1) as r(actor text, key text, request_hash text, status integer, response jsonb)`,
    },
    rowsOf: ({ answers }) => answers.map(answerRow),
  },
];

/**
 * Writes down what one or many commands led to: subjects, evidence, clocks, verdicts, tallies, notices and answers,
 * sent together without waiting in between. A table that has nothing new is not asked.
 */
export async function write(tx: Tx, writings: readonly Writing[]): Promise<void> {
  const written = parts.flatMap(({ statement, rowsOf }) => {
    const rows = writings.flatMap(rowsOf);
    return rows.length > 0 ? [tx.run(statement, [JSON.stringify(rows)])] : [];
  });
  await Promise.all(written);
}

/** The same, together with the commit. */
export function writeWithCommit(tx: Tx, writings: readonly Writing[]): void {
  for (const { statement, rowsOf } of parts) tx.finishWithRows(statement, writings.flatMap(rowsOf));
}

const instant = (at: number | null): string | null => (at === null ? null : formatInstant(at));

function subjectRow({ subject, scope, nextTickAt }: Writing) {
  return {
    id: subject.id,
    kind: subject.kind,
    branch_id: scope.branchId,
    customer_id: scope.customerId,
    edition: subject.state.edition,
    seq: subject.seq,
    last_hash: subject.lastHash.toString('hex'),
    state: subject.state,
    next_tick_at: instant(nextTickAt),
  };
}

function eventRow(event: LoggedEvent) {
  return {
    subject_id: event.subjectId,
    seq: event.seq,
    id: event.id,
    type: event.type,
    at: instant(event.at),
    recorded_at: instant(event.recordedAt),
    actor_id: event.actorId,
    actor_name: event.actorName,
    actor_roles: event.actorRoles,
    on_behalf_of: event.onBehalfOf,
    source: event.source,
    action: event.action,
    proposed: event.proposed,
    overridden: event.overridden,
    override_reason: event.overrideReason,
    override_grounds: event.overrideGrounds,
    edition: event.edition,
    data: event.data,
    facts: event.facts,
    prev_hash: event.prevHash.toString('hex'),
    hash: event.hash.toString('hex'),
  };
}

function answerRow({ actorKey, key, requestHash, status, body }: KeptAnswer) {
  return { actor: actorKey, key, request_hash: requestHash, status, response: body };
}
