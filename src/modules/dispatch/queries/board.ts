import type { Board, boardEndpoints } from '#contract/board.ts';
import { calendarOf } from '#engine/controls/calendars.ts';
import { Refused, refuse } from '#kernel/refusal.ts';
import { dayMs, type EpochMs, formatInstant, instantOf, parseInstant } from '#kernel/time.ts';
import { type BranchRow, findBranch } from '#modules/organisation/index.ts';
import type { Query, ReadContext } from '#road/route.ts';
import { boardEngineers } from './board-engineers.ts';
import { boardOrders } from './board-orders.ts';

/** Two of the longest months. */
const longestMs = 62 * dayMs;
const mostMonths = 2;

export interface BoardAsked {
  readonly branch: BranchRow;
  readonly from: EpochMs;
  readonly to: EpochMs;
}

/** The board of a branch: one statement for its orders, one for its engineers, however many they are. */
export const readBoard: Query<typeof boardEndpoints.read> = async (context, asked) => {
  const { db, actor, reach } = context;
  const branch = await findBranch(db, asked.branchId);
  if (!branch || !(reach === 'all' || actor.branchIds.includes(branch.id)))
    return refuse('subject.not_found');
  const stretch = stretchOf(asked);
  if (stretch instanceof Refused) return stretch;
  const board = { branch, ...stretch };
  const [engineers, { held, unassigned }] = await Promise.all([
    boardEngineers(db, board, instantOf(context.now)),
    boardOrders(context, board),
  ]);
  const { id, name, zone, lng, lat } = branch;
  return {
    branch: { id, name, zone, place: { lng, lat } },
    engineers,
    hours: hoursOf(context, board),
    orders: held,
    unassigned,
  };
};

/** Refuses a stretch that ends before it starts, or is longer than two months. */
function stretchOf(asked: {
  readonly from: string;
  readonly to: string;
}): Omit<BoardAsked, 'branch'> | Refused {
  const [from, to] = [parseInstant(asked.from), parseInstant(asked.to)];
  if (to <= from) return refuse('input.invalid', { field: 'to', params: { keyword: 'notBefore' } });
  if (to - from > longestMs)
    return refuse('input.invalid', { field: 'to', params: { keyword: 'longest', limit: mostMonths } });
  return { from, to };
}

function hoursOf({ road }: ReadContext, { branch, from, to }: BoardAsked): Board['hours'] {
  const { calendars } = road.regulations.book.edition(road.regulations.inForce());
  const days = calendarOf(calendars, branch.calendar).days(from, to);
  return days.flatMap(({ intervals }) =>
    intervals.map(([opens, closes]) => ({ from: formatInstant(opens), to: formatInstant(closes) })),
  );
}
