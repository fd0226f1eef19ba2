import { workOrderEndpoints } from '#contract/work-order.ts';
import { call } from '../../../shared/api/call.ts';
import type { Overriding } from '../../parts/allowance/allowance.ts';
import type { Move } from './move.ts';

/** What a person adds to a move: why, and the reason for which a gate is passed. */
export interface Words {
  readonly reason: string;
  readonly overriding: Overriding;
}

/** A move that stopped half-way: what was refused, and what is still to be done. */
export class MoveStopped extends Error {
  override readonly cause: unknown;
  readonly rest: Move;

  constructor(cause: unknown, rest: Move) {
    super('the move was not made');
    this.cause = cause;
    this.rest = rest;
  }
}

/** Makes a move by the commands of the road, one after the other. Throws {@link MoveStopped} with what is left. */
export async function make(move: Move, words: Words): Promise<void> {
  let rest = move;
  try {
    if (move.kind === 'hand_over') {
      await takeBack(move.order.id, words);
      rest = { ...move, kind: 'assign', order: { ...move.order, engineerId: null, crewIds: [] } };
    }
    await last(rest, words);
  } catch (error) {
    throw new MoveStopped(error, rest);
  }
}

async function last(move: Move, words: Words): Promise<void> {
  switch (move.kind) {
    case 'take_back':
      return takeBack(move.order.id, words);
    case 'shift':
      await call(workOrderEndpoints.agreeAppointment, {
        params: { id: move.order.id },
        body: { from: isoOf(move.fromMs), to: isoOf(move.toMs), ...words.overriding },
      });
      return;
    case 'assign':
    case 'hand_over':
      await call(workOrderEndpoints.assign, {
        params: { id: move.order.id },
        body: assignmentOf(move, words),
      });
  }
}

async function takeBack(id: string, { reason, overriding }: Words): Promise<void> {
  await call(workOrderEndpoints.unassign, { params: { id }, body: { reason, ...overriding } });
}

function assignmentOf(move: Extract<Move, { engineerId: string }>, { reason, overriding }: Words) {
  const { engineerId, fromMs, toMs } = move;
  return {
    engineerId,
    ...(fromMs === undefined || toMs === undefined ? {} : { from: isoOf(fromMs), to: isoOf(toMs) }),
    ...(reason ? { reason } : {}),
    ...overriding,
  };
}

const isoOf = (ms: number) => new Date(ms).toISOString();
