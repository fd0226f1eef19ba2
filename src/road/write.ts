import type { Effect } from '#engine/effect.ts';
import type { Clock } from '#engine/state.ts';
import { formatInstant } from '#kernel/time.ts';
import type { Statement, Tx } from '#platform/database/transaction.ts';
import type { Notice } from './command.ts';
import type { LoggedEvent } from './evidence/logged-event.ts';
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
}

/** An effect with the event that it came from. */
export interface SequencedEffect {
  readonly seq: number;
  readonly effect: Effect;
  /** Reason given for an override. */
  readonly reason: string | null;
  readonly actorId: string | null;
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
          on_behalf_of, source, action, proposed, overridden, override_reason, edition, data, facts, prev_hash, hash)
        select subject_id, seq, id, type, at, recorded_at, actor_id, actor_name, actor_roles,
          on_behalf_of, source, action, proposed, overridden, override_reason, edition, data, facts,
          decode(prev_hash, 'hex'), decode(hash, 'hex')
        from jsonb_to_recordset($1) as r(subject_id uuid, seq integer, id uuid, type text, at timestamptz,
          recorded_at timestamptz, actor_id uuid, actor_name text, actor_roles text[], on_behalf_of text,
          source text, action text, proposed jsonb, overridden text[], override_reason text, edition text, data jsonb,
          facts jsonb, prev_hash text, hash text)`,
    },
    rowsOf: writing => writing.events.map(eventRow),
  },
  {
    statement: {
      name: 'road.write_clocks',
      text: `insert into clock (subject_id, id, clause, control, edition, branch_id, status, started_at, due_at, warn_at,
          stopped_at, noticed_at)
        select * from jsonb_to_recordset($1) as r(subject_id uuid, id text, clause text, control smallint,
          edition text, branch_id uuid, status text, started_at timestamptz, due_at timestamptz,
          warn_at timestamptz, stopped_at timestamptz, noticed_at timestamptz)
        on conflict (subject_id, id) do update set status = excluded.status, started_at = excluded.started_at,
          due_at = excluded.due_at, warn_at = excluded.warn_at, stopped_at = excluded.stopped_at,
          noticed_at = excluded.noticed_at`,
    },
    rowsOf: clockRows,
  },
  {
    statement: {
      name: 'road.write_verdicts',
      text: `insert into verdict (subject_id, seq, clause, control, edition, outcome, at, branch_id, actor_id, missing, reason)
        select * from jsonb_to_recordset($1) as r(subject_id uuid, seq integer, clause text, control smallint,
          edition text, outcome text, at timestamptz, branch_id uuid, actor_id uuid, missing text[], reason text)`,
    },
    rowsOf: verdictRows,
  },
  {
    statement: {
      name: 'road.write_tallies',
      text: `insert into tally (subject_id, seq, clause, control, part, amount, at, branch_id)
        select * from jsonb_to_recordset($1) as r(subject_id uuid, seq integer, clause text, control smallint,
          part text, amount double precision, at timestamptz, branch_id uuid)`,
    },
    rowsOf: tallyRows,
  },
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
    edition: event.edition,
    data: event.data,
    facts: event.facts,
    prev_hash: event.prevHash.toString('hex'),
    hash: event.hash.toString('hex'),
  };
}

/** Clocks that the events touched, each once, as they are now. */
function clockRows({ subject, scope, effects }: Writing) {
  const touched = new Set(effects.flatMap(({ effect }) => ('clock' in effect ? [effect.clock.id] : [])));
  return subject.state.clocks
    .filter(({ id }) => touched.has(id))
    .map(clock => ({ subject_id: subject.id, branch_id: scope.branchId, ...clockColumns(clock) }));
}

function clockColumns(clock: Clock) {
  return {
    id: clock.id,
    clause: clock.clause,
    control: clock.control,
    edition: clock.edition,
    status: clock.status,
    started_at: instant(clock.startedAt),
    due_at: instant(clock.dueAt),
    warn_at: instant(clock.warnings[0] ?? null),
    stopped_at: instant(clock.stoppedAt),
    noticed_at: instant(clock.noticedAt),
  };
}

function verdictRows({ subject, scope, effects }: Writing) {
  return effects.flatMap(({ seq, effect, reason, actorId }) =>
    effect.type !== 'judged'
      ? []
      : [
          {
            subject_id: subject.id,
            seq,
            clause: effect.clause,
            control: effect.control,
            edition: subject.state.edition,
            outcome: effect.outcome,
            at: instant(effect.at),
            branch_id: scope.branchId,
            actor_id: actorId,
            missing: effect.missing,
            reason: effect.outcome === 'overridden' ? reason : null,
          },
        ],
  );
}

function tallyRows({ subject, scope, effects }: Writing) {
  return effects.flatMap(({ seq, effect }) =>
    effect.type !== 'measured'
      ? []
      : [
          {
            subject_id: subject.id,
            seq,
            clause: effect.clause,
            control: effect.control,
            part: effect.part,
            amount: effect.amount,
            at: instant(effect.at),
            branch_id: scope.branchId,
          },
        ],
  );
}

function answerRow({ actorKey, key, requestHash, status, body }: KeptAnswer) {
  return { actor: actorKey, key, request_hash: requestHash, status, response: body };
}
