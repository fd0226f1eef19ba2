import type { BoardEngineer, BoardOrder } from '#contract/board.ts';

export const at = (time: string) => Date.parse(`2026-11-23T${time}:00Z`);
export const isoAt = (time: string) => `2026-11-23T${time}:00Z`;

/** An order of an hour that nobody holds, due at noon. */
export function anOrder(more: Partial<BoardOrder> = {}): BoardOrder {
  return {
    id: 'order',
    orderNo: 'WO-1',
    state: 'created',
    task: 'inspect',
    faultClass: 'other',
    requiredSkill: null,
    crewSize: 1,
    customerName: 'Jinan Bus',
    place: null,
    placeName: 'Jinan',
    distanceMetres: null,
    engineerId: null,
    crewIds: [],
    from: null,
    to: null,
    plannedMinutes: 60,
    travelMinutes: null,
    dueAt: isoAt('12:00'),
    dueClause: null,
    risk: 'none',
    lastEngineerId: null,
    mayShift: true,
    mayTakeBack: true,
    ...more,
  };
}

export function anEngineer(more: Partial<BoardEngineer> = {}): BoardEngineer {
  return { engineerId: 'e1', name: 'Li', skills: [], turn: 1, isOut: false, absences: [], ...more };
}

/** Held by the engineer from one time to another. */
export function aVisit(from: string, to: string, more: Partial<BoardOrder> = {}): BoardOrder {
  const held = { id: `${from}`, state: 'assigned' as const, engineerId: 'e1', crewIds: ['e1'] };
  return anOrder({ ...held, from: isoAt(from), to: isoAt(to), ...more });
}
