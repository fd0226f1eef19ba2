import Type from 'typebox';
import type { Values } from '#engine/vocabulary.ts';
import { type Refused, refuse } from '#kernel/refusal.ts';
import { Instant, Line, Paragraphs } from './shape.ts';
import type { VisitPause } from './visit-shape.ts';
import { step } from './work-order.ts';

export const visitEndpoints = {
  pause: step('pause', 'Interrupts the visit until a time agreed with the customer', {
    returnAgreedAt: Type.Optional(Instant),
    isPlaceCleared: Type.Boolean(),
  }),
  resume: step('resume', 'Goes on with the visit', { isConsented: Type.Boolean() }),
  tellPartsMissing: step('tell_parts_missing', 'Tells which parts are missing on site', {
    parts: Paragraphs,
    /** When the engineer comes again, where it was agreed at once. */
    nextVisitAt: Type.Optional(Instant),
  }),
  agreeNextVisit: step('agree_next_visit', 'Agrees another time because parts are missing', {
    nextVisitAt: Instant,
  }),
  noteDepartments: step('note_departments', 'Writes down to which departments the customer led', {
    departments: Line,
  }),
};

interface Pausing {
  readonly returnAgreedAt?: string | undefined;
  readonly isPlaceCleared: boolean;
}

export function pausingFacts({ returnAgreedAt, isPlaceCleared }: Pausing): Values {
  return {
    'work_order.place_cleared': isPlaceCleared,
    'work_order.return_agreed_at': returnAgreedAt === undefined ? null : Date.parse(returnAgreedAt),
    'work_order.mealtime_consented': null,
  };
}

export function resumingFacts({ isConsented }: { readonly isConsented: boolean }): Values {
  return { 'work_order.mealtime_consented': isConsented };
}

/** Work goes on where it was cleared up: it is cleared again at the end. */
export const resumedFacts: Values = { 'work_order.place_cleared': null };

/**
 * What the arrival of whoever relieves an engineer tells of a visit that was interrupted: it goes on. The customer was not
 * asked whether it may do so before the time.
 */
export const goesOnWithRelief = {
  type: 'work_order.resumed',
  data: {},
  facts: { ...resumingFacts({ isConsented: false }), ...resumedFacts },
} as const;

export function nextVisitFacts({ nextVisitAt }: { readonly nextVisitAt?: string | undefined }): Values {
  return { 'work_order.next_visit_at': nextVisitAt === undefined ? null : Date.parse(nextVisitAt) };
}

export function departmentFacts({ departments }: { readonly departments: string }): Values {
  return { 'visit.departments': departments.trim() };
}

interface Standing {
  readonly pauses: readonly Pick<VisitPause, 'resumedAt'>[];
  readonly missingParts: readonly unknown[];
}

/** What has to be true of a visit in every company, beside the state of its order. */
export function againstVisiting({ pauses, missingParts }: Standing, action: string): Refused | undefined {
  const last = pauses.at(-1);
  const isPaused = last !== undefined && last.resumedAt === null;
  if (action === 'work_order.pause' && isPaused)
    return refuse('work_order.paused', { lift: ['work_order.resume'] });
  if (action === 'work_order.resume' && !isPaused)
    return refuse('work_order.not_paused', { lift: ['work_order.pause'] });
  if (action === 'work_order.agree_next_visit' && missingParts.length === 0)
    return refuse('work_order.no_parts_missing', { lift: ['work_order.tell_parts_missing'] });
  return undefined;
}
