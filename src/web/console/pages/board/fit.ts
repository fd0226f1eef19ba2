import type { BoardOrder } from '#contract/board.ts';
import type { Line, Span } from './lines.ts';

/** How an order would stand at a time in a line: the hint beside the hand. The server decides, with the clause. */
export type Fit = 'in_time' | 'late' | 'off_hours' | 'overlap' | 'absent' | 'skill_missing';

interface Carrying {
  readonly order: BoardOrder;
  readonly line: Line;
  /** Working hours of the branch. */
  readonly hours: readonly Span[];
}

export function fitAt({ order, line, hours }: Carrying, span: Span): Fit {
  if (!hasSkill(order, line)) return 'skill_missing';
  if (line.absences.some(absence => overlaps(absence, span))) return 'absent';
  if (others(order, line).some(visit => overlaps(visit, span))) return 'overlap';
  if (!isWithin(hours, span)) return 'off_hours';
  return isLate(order, span.fromMs) ? 'late' : 'in_time';
}

export interface Gap extends Span {
  readonly isLate: boolean;
}

/** Stretches of a line in which the order could begin and end from now on, each told apart by its limit. */
export function gapsFor(carrying: Carrying, { lengthMs, nowMs }: { lengthMs: number; nowMs: number }): Gap[] {
  const { order, line, hours } = carrying;
  if (!hasSkill(order, line)) return [];
  const taken = [...others(order, line), ...line.absences, { fromMs: 0, toMs: nowMs }];
  const open = taken.reduce(without, hours);
  return open
    .filter(({ fromMs, toMs }) => toMs - fromMs >= lengthMs)
    .flatMap(gap => splitByLimit(order, gap));
}

/** What is left of open stretches when a taken one is cut out. */
function without(open: readonly Span[], taken: Span): readonly Span[] {
  return open.flatMap(span => {
    if (!overlaps(span, taken)) return [span];
    const before = { fromMs: span.fromMs, toMs: taken.fromMs };
    const after = { fromMs: taken.toMs, toMs: span.toMs };
    return [before, after].filter(({ fromMs, toMs }) => toMs > fromMs);
  });
}

function splitByLimit({ dueAt }: BoardOrder, gap: Span): Gap[] {
  const dueMs = dueAt === null ? Number.POSITIVE_INFINITY : Date.parse(dueAt);
  if (dueMs >= gap.toMs) return [{ ...gap, isLate: false }];
  if (dueMs <= gap.fromMs) return [{ ...gap, isLate: true }];
  return [
    { ...gap, toMs: dueMs, isLate: false },
    { ...gap, fromMs: dueMs, isLate: true },
  ];
}

function hasSkill({ requiredSkill }: BoardOrder, { engineer }: Line): boolean {
  return requiredSkill === null || engineer.skills.includes(requiredSkill);
}

function others(order: BoardOrder, { visits }: Line) {
  return visits.filter(visit => visit.order.id !== order.id);
}

function isLate({ dueAt }: BoardOrder, fromMs: number): boolean {
  return dueAt !== null && fromMs > Date.parse(dueAt);
}

function isWithin(hours: readonly Span[], { fromMs, toMs }: Span): boolean {
  const begins = hours.some(open => fromMs >= open.fromMs && fromMs < open.toMs);
  return begins && hours.some(open => toMs > open.fromMs && toMs <= open.toMs);
}

function overlaps(a: Span, b: Span): boolean {
  return a.fromMs < b.toMs && b.fromMs < a.toMs;
}
