import { type RawBuilder, sql } from 'kysely';
import type { Reach } from '#contract/abilities.ts';
import type { CallState, PhoneCall } from '#contract/call.ts';
import { maskPhone } from '#modules/customer/index.ts';
import { withinSight } from '#modules/service-request/index.ts';
import type { Actor } from '#road/actor.ts';
import type { ReadContext } from '#road/route.ts';
import { callersOf } from './callers.ts';

interface Row {
  readonly id: string;
  readonly state: CallState;
  readonly digits: string | null;
  readonly isWithheld: boolean;
  readonly dialled: string | null;
  readonly extension: string | null;
  readonly personName: string | null;
  readonly branchName: string | null;
  readonly rangAt: Temporal.Instant;
  readonly answeredAt: Temporal.Instant | null;
  readonly endedAt: Temporal.Instant | null;
  readonly tries: number;
  readonly returnedAt: Temporal.Instant | null;
  readonly returnedByName: string | null;
  readonly requestId: string | null;
  readonly requestNo: string | null;
  readonly messageCaller: string | null;
  readonly messageForName: string | null;
  readonly messageText: string | null;
  readonly messageByName: string | null;
  readonly messageAt: Temporal.Instant | null;
}

interface Asked {
  readonly where: RawBuilder<unknown>;
  readonly limit: number;
}

/** Calls (`p` in the condition) within the reader's reach, the newest first, with whose numbers they came from. */
export async function callsWhere(context: ReadContext, { where, limit }: Asked): Promise<PhoneCall[]> {
  const { db, actor, reach } = context;
  const { rows } = await sql<Row>`
    select p.id, p.state, p.digits, p.is_withheld, p.dialled, p.extension, w.name as person_name,
      b.name as branch_name, p.rang_at, p.answered_at, p.ended_at, p.tries, p.returned_at, p.returned_by_name,
      q.id as request_id, q.request_no, p.message_caller, f.name as message_for_name, p.message_text,
      p.message_by_name, p.message_at
    from phone_call p
      left join person w on w.id = p.person_id
      left join branch b on b.id = p.branch_id
      left join service_request q on q.id = p.request_id and ${withinSight(actor, reach)}
      left join person f on f.id = p.message_for_id
    where ${callsInSight(actor, reach)} and ${where}
    order by p.rang_at desc, p.id desc limit ${limit}`.execute(db);
  const numbers = rows.flatMap(({ digits }) => (digits === null ? [] : [digits]));
  const callers = await callersOf(context, numbers);
  return rows.map(row => ({ ...shown(row), callers: [...(callers.get(row.digits ?? '') ?? [])] }));
}

/** The condition that narrows calls (`p`) to those that a reader may know of. */
export function callsInSight(actor: Actor, reach: Reach): RawBuilder<unknown> {
  return reach === 'all' ? sql`true` : sql`p.branch_id = any(${[...actor.branchIds]}::uuid[])`;
}

function shown(row: Row): Omit<PhoneCall, 'callers'> {
  const { id, state, digits, isWithheld, dialled, extension, personName, branchName, tries } = row;
  const { requestId, requestNo, returnedByName } = row;
  return {
    ...{ id, state, isWithheld, dialled, extension, personName, branchName, tries, returnedByName },
    number: digits === null ? null : maskPhone(digits),
    rangAt: row.rangAt.toString(),
    answeredAt: row.answeredAt?.toString() ?? null,
    endedAt: row.endedAt?.toString() ?? null,
    returnedAt: row.returnedAt?.toString() ?? null,
    request: requestId === null || requestNo === null ? null : { id: requestId, requestNo },
    message: messageOf(row),
  };
}

function messageOf(row: Row): PhoneCall['message'] {
  const { messageText: text, messageAt, messageCaller, messageForName, messageByName } = row;
  if (text === null || messageAt === null) return null;
  const told = { caller: messageCaller ?? '', forName: messageForName ?? '', byName: messageByName ?? '' };
  return { ...told, text, at: messageAt.toString() };
}
