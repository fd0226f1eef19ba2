import { sql } from 'kysely';
import type { Calendar } from '#engine/calendar/calendar.ts';
import { type EpochMs, minuteMs } from '#kernel/time.ts';
import { candidatesOf } from '#modules/dispatch/index.ts';
import type { Tx } from '#platform/database/transaction.ts';
import { civilDay } from '#platform/numbers/numbers.ts';
import type { Road } from '#road/road.ts';
import type { Random } from '../random.ts';
import type { Bus } from './bus.ts';
import { deskSteps, remoteSteps } from './desk-steps.ts';
import { faults } from './faults.ts';
import { fieldSteps } from './field-steps.ts';
import { followUpSteps } from './follow-up-steps.ts';
import type { Step } from './step.ts';

export interface CaseGround {
  readonly tx: Tx;
  readonly road: Road;
  readonly calendar: Calendar;
  readonly random: Random;
  readonly asset: Bus;
  /** When the customer asked. */
  readonly at: EpochMs;
  readonly signature: string;
}

const nearMetres = 100_000;

/** All that will happen in one case: a third is solved on the telephone, the others need a visit. */
export function aCase(ground: CaseGround): Step[] {
  const { random, tx, asset, at, road, signature } = ground;
  const fault = random.pick(faults);
  const desk = deskSteps({ random, fault, asset });
  const solving = random.chance(0.35)
    ? remoteSteps(random, fault)
    : fieldSteps({
        random,
        fault,
        isInWarranty: asset.warrantyUntil !== null && civilDay(at, road.zone) <= asset.warrantyUntil,
        isNear: (asset.distanceMetres ?? 0) <= nearMetres,
        signature,
        nextEngineer: ({ orderId }) => nextEngineer(tx, orderId),
      });
  const solved = Math.max(...solving.map(({ minute }) => minute));
  const called = calledMinute(ground, solved);
  return [...desk, ...solving, ...followUpSteps({ random, called, callbackOf: id => callbackOf(tx, id) })];
}

/** Before closing time of the next working day; one in ten forgets it for a day. */
function calledMinute({ calendar, random, at }: CaseGround, solved: number): number {
  const due = calendar.addWorkingDays(at + solved * minuteMs, 1, 'end');
  const called =
    (due - at) / minuteMs + (random.chance(0.1) ? random.between(900, 1400) : -random.between(20, 400));
  return Math.max(Math.floor(called), solved + 5);
}

async function nextEngineer(tx: Tx, orderId: string): Promise<string | null> {
  const order = await tx.db
    .selectFrom('workOrder')
    .select(['branchId', 'requiredSkill', 'createdAt as at'])
    .where('id', '=', orderId)
    .executeTakeFirstOrThrow();
  const candidates = await candidatesOf(tx.db, order);
  return candidates.find(({ isNext }) => isNext)?.engineerId ?? null;
}

async function callbackOf(tx: Tx, requestId: string): Promise<string | null> {
  const { rows } = await sql<{ id: string }>`
    select id from callback where request_id = ${requestId} and state = 'due'`.execute(tx.db);
  return rows[0]?.id ?? null;
}
