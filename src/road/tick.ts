import { advance } from '#engine/advance.ts';
import { formatInstant } from '#kernel/time.ts';
import { type Statement, type Tx, transaction } from '#platform/database/transaction.ts';
import { systemActor } from './actor.ts';
import { announceAfter } from './announce.ts';
import type { Context, Told } from './command.ts';
import { noticesOf } from './notices.ts';
import type { Road } from './road.ts';
import type { Subject } from './subject.ts';
import { nextTick, tell } from './tell.ts';
import { type Writing, write } from './write.ts';

const timer = systemActor('timer');

/** Subjects whose time has come, skipping those that another process has in hand. What is merely open costs nothing. */
const takeDue: Statement = {
  name: 'road.take_due',
  text: `select id, kind, seq, last_hash as "lastHash", state, branch_id as "branchId", customer_id as "customerId"
    from subject where next_tick_at <= $1 order by next_tick_at limit $2 for update skip locked`,
};

interface DueSubject extends Subject {
  readonly branchId: string | null;
  readonly customerId: string | null;
}

/** Notices the warnings and limits that have passed, on at most `limit` subjects; answers how many there were. */
export function tick(road: Road, limit = 200): Promise<number> {
  return transaction(road.pool, async tx => {
    const due = await tx.run<DueSubject>(takeDue, [formatInstant(road.clock.now()), limit]);
    if (due.length === 0) return 0;
    const writings: Writing[] = [];
    for (const subject of due) writings.push(await lookAt({ road, tx }, subject));
    announceAfter({ road, tx }, writings);
    await write(tx, writings);
    return due.length;
  });
}

async function lookAt(place: { road: Road; tx: Tx }, due: DueSubject): Promise<Writing> {
  const { branchId, customerId, ...subject } = due;
  const now = place.road.clock.now();
  const session = { ...place, pending: new Map<string, Subject>() };
  const occasion = {
    action: 'clock.tick',
    overridden: [],
    overrideReason: null,
    overrideGrounds: null,
    proposed: {},
  };
  const told = { subject, told: passedOf(place.road, subject, now) };
  const telling = await tell({ session, context: contextOf(place.road, subject.id, now) }, occasion, told);
  return {
    ...telling,
    scope: { branchId, customerId },
    nextTickAt: nextTick(telling.subject),
    notices: noticesOf(telling, place.road.regulations.book),
    answers: [],
    zone: place.road.zone,
    book: place.road.regulations.book,
  };
}

/** What has passed, in the words of the log; the engine draws the consequences from its time alone. */
function passedOf({ regulations }: Road, { state }: Subject, now: number): Told[] {
  const { effects } = advance(regulations.book, state, now);
  const overdue = effects.flatMap(effect => (effect.type === 'clock_overdue' ? [effect.clock.clause] : []));
  const warned = effects.flatMap(effect => (effect.type === 'clock_warned' ? [effect.clock.clause] : []));
  if (overdue.length > 0) return [{ type: 'clock.overdue', data: { clauses: overdue.join(' ') } }];
  if (warned.length > 0) return [{ type: 'clock.warned', data: { clauses: warned.join(' ') } }];
  const resumed = effects.flatMap(effect => (effect.type === 'clock_resumed' ? [effect.clock.clause] : []));
  return resumed.length > 0 ? [{ type: 'clock.resumed', data: { clauses: resumed.join(' ') } }] : [];
}

function contextOf(road: Road, id: string, now: number): Context {
  const nextNo = () => Promise.reject(new Error('time passing gives no numbers'));
  const settings = () => road.regulations.book.edition(road.regulations.inForce()).settings;
  return { id, actor: timer, at: now, recordedAt: now, zone: road.zone, settings, nextNo };
}
