import { finishingFacts, givingBackFacts, takingFacts } from '#contract/take-back.ts';
import type { TakeBack } from '#contract/take-back-shape.ts';
import {
  departmentFacts,
  nextVisitFacts,
  pausingFacts,
  resumedFacts,
  resumingFacts,
} from '#contract/visit.ts';
import type { VisitPause } from '#contract/visit-shape.ts';
import type { WorkOrder } from '#contract/work-order-shape.ts';
import type { Body, Step } from './predict.ts';

type Pauses = Pick<WorkOrder, 'pauses'>;

export function isInterrupted({ pauses }: Pauses): boolean {
  return pauses.some(({ resumedAt }) => resumedAt === null);
}

/** The pauses of a visit when it has gone on. */
export function goneOn(
  { pauses }: Pauses,
  goingOn: Pick<VisitPause, 'resumedAt' | 'isConsented'>,
): VisitPause[] {
  return pauses.map(pause => (pause.resumedAt === null ? { ...pause, ...goingOn } : pause));
}

/** What happens on a visit beside its steps, as the phone reckons with it: pauses, missing parts, what is taken along. */
export const besideSteps: Readonly<Record<string, Step>> = {
  'work_order.pause': {
    event: 'work_order.paused',
    facts: body => pausingFacts(body as never),
    shows: ({ returnAgreedAt, isPlaceCleared }, { order }, pausedAt) => ({
      pauses: [
        ...order.pauses,
        {
          ...{ pausedAt, returnAgreedAt: returnAgreedAt ?? null, isPlaceCleared: isPlaceCleared ?? false },
          ...{ resumedAt: null, isConsented: null },
        },
      ],
    }),
  },
  'work_order.resume': {
    event: 'work_order.resumed',
    facts: body => resumingFacts(body as never),
    becomes: () => resumedFacts,
    shows: ({ isConsented }, { order }, resumedAt) => ({
      pauses: goneOn(order, { resumedAt, isConsented: isConsented ?? false }),
    }),
  },
  'work_order.tell_parts_missing': {
    event: 'work_order.parts_missing',
    after: body =>
      body.nextVisitAt
        ? { type: 'work_order.next_visit_agreed', data: {}, facts: nextVisitFacts(body as never) }
        : undefined,
    shows: ({ parts, nextVisitAt }, { order }, toldAt) => ({
      missingParts: [
        ...order.missingParts,
        { parts: parts ?? '', toldAt, toldByName: '', nextVisitAt: nextVisitAt ?? null },
      ],
    }),
  },
  'work_order.agree_next_visit': {
    event: 'work_order.next_visit_agreed',
    facts: body => nextVisitFacts(body as never),
    shows: ({ nextVisitAt }, { order }) => ({
      missingParts: order.missingParts.with(-1, {
        ...(order.missingParts.at(-1) ?? { parts: '', toldAt: '', toldByName: '' }),
        nextVisitAt: nextVisitAt ?? null,
      }),
    }),
  },
  'work_order.note_departments': {
    event: 'visit.departments_noted',
    facts: body => departmentFacts(body as never),
    shows: ({ departments }) => ({ departments: departments ?? null }),
  },
  'take_back.take': {
    event: 'take_back.promised',
    facts: body => takingFacts(body as never),
    after: () => ({ type: 'take_back.taken', data: {} }),
    shows: (body, { order }, takenAt) => ({
      takeBacks: [...order.takeBacks, takenOnPhone(body, { orderNo: order.orderNo, takenAt })],
    }),
  },
  'take_back.give_back': {
    event: 'take_back.returned',
    facts: body => givingBackFacts(body as never),
    shows: ({ signedByName }, { order }, returnedAt) => ({
      takeBacks: order.takeBacks.map(taken =>
        taken.returnedAt === null ? { ...taken, returnedAt, backSignedByName: signedByName ?? null } : taken,
      ),
    }),
  },
  'take_back.finish': {
    event: 'take_back.finished',
    facts: body => finishingFacts(body as never),
    shows: ({ isCommissioned, result }, { order }, finishedAt) => ({
      takeBacks: order.takeBacks.map(taken =>
        taken.finishedAt === null
          ? { ...taken, finishedAt, isCommissioned: isCommissioned ?? false, result: result ?? null }
          : taken,
      ),
    }),
  },
};

function takenOnPhone(body: Body, { orderNo, takenAt }: Pick<TakeBack, 'orderNo' | 'takenAt'>): TakeBack {
  const {
    reason,
    items,
    promisedAt,
    isForTest = false,
    signedByName = null,
  } = body as unknown as TakeBack & {
    readonly signedByName?: string | null;
  };
  return {
    ...{ id: takenAt, orderNo, takenAt, reason, items: [...items], promisedAt, isForTest },
    ...{ takenByName: '', outSignedByName: signedByName, returnedAt: null, returnedByName: null },
    ...{ backSignedByName: null, finishedAt: null, isCommissioned: null, result: null },
  };
}
