import { apply } from '#engine/apply.ts';
import type { Book } from '#engine/compile.ts';
import type { EngineEvent } from '#engine/event.ts';
import { newSubject } from '#engine/state.ts';
import { dayMs, hourMs, minuteMs, parseInstant } from '#kernel/time.ts';
import { benchBook, workweek } from './engine-regulation.ts';

export interface EngineFigures {
  readonly events: number;
  readonly eventsPerSecond: number;
  readonly effects: number;
  readonly additions: number;
  readonly additionsPerSecond: number;
}

const eventsFull = 3_000_000;
const eventsQuick = 1_000_000;
const additionsFull = 20_000_000;
const additionsQuick = 5_000_000;

/** The engine alone on one core: events of whole service requests through 40 controls, and working-time additions. */
export async function engine({ quick }: { readonly quick: boolean }): Promise<EngineFigures> {
  const book = benchBook();
  replay(book, eventsQuick / 10);
  const { events, seconds, effects } = timed(() => replay(book, quick ? eventsQuick : eventsFull));
  const additions = quick ? additionsQuick : additionsFull;
  const adding = timed(() => ({ sum: add(additions) }));
  return {
    events,
    eventsPerSecond: Math.round(events / seconds),
    effects,
    additions,
    additionsPerSecond: Math.round(additions / adding.seconds),
  };
}

function timed<T extends object>(run: () => T): T & { readonly seconds: number } {
  const began = performance.now();
  const result = run();
  return { ...result, seconds: (performance.now() - began) / 1_000 };
}

/** Replays one request after the other until so many events have been applied. */
function replay(book: Book, wanted: number): { readonly events: number; readonly effects: number } {
  let events = 0;
  let effects = 0;
  for (let n = 0; events < wanted; n++) {
    let state = newSubject('bench');
    for (const event of requestNo(n)) {
      const applied = apply(book, state, event);
      state = applied.state;
      effects += applied.effects.length;
      events++;
    }
  }
  return { events, effects };
}

const began = parseInstant('2026-01-05T01:00:00Z');

/** The events of one service request, from the call to the callback. */
function requestNo(n: number): EngineEvent[] {
  const at = began + (n % 300) * dayMs + (n % 97) * 7 * minuteMs;
  const step = (hours: number, event: Omit<EngineEvent, 'at'>): EngineEvent => ({
    ...event,
    at: at + hours * hourMs,
  });
  return [
    step(0, {
      type: 'service_request.registered',
      roles: ['csr'],
      facts: {
        'service_request.fault_class': n % 2 === 0 ? 'body' : 'engine',
        'service_request.priority': (n % 3) + 1,
        'asset.distance': (n % 15) * 100_000,
        'customer.tier': n % 5 === 0 ? 'a' : 'b',
      },
    }),
    step(0.1, { type: 'service_request.noted', data: { words: 20 } }),
    step(0.2, { type: 'service_request.accepted', roles: ['csr'] }),
    step(0.5, { type: 'service_request.replied', roles: ['csr'], data: { channel: 'phone' } }),
    step(1, { type: 'service_request.viewed' }),
    step(1.2, { type: 'service_request.waiting_began', data: { reason: 'customer' } }),
    step(3, { type: 'service_request.waiting_ended' }),
    step(3.5, { type: 'work_order.dispatched', facts: { 'work_order.engineers': 1 } }),
    step(3.6, { type: 'service_request.noted', data: { words: 4 } }),
    step(5, { type: 'appointment.agreed' }),
    step(20 + (n % 30), { type: 'work_order.checked_in', facts: { 'work_order.arrived': true } }),
    step(51, { type: 'work_order.diagnosed', facts: { 'work_order.diagnosis': 'worn seal' } }),
    step(52, { type: 'work_order.photo_added' }),
    step(52.5, { type: 'work_order.tested', facts: { 'work_order.is_tested': true } }),
    step(53, { type: 'service_report.signed', data: { score: (n % 5) + 1 } }),
    step(53.5, { type: 'work_order.completed' }),
    step(54, { type: 'service_request.viewed' }),
    step(75, { type: 'callback.recorded', data: { satisfied: n % 7 !== 0 } }),
    step(76, { type: 'service_request.closed' }),
  ];
}

function add(times: number): number {
  const calendar = workweek();
  let sum = 0;
  for (let i = 0; i < times; i++)
    sum += calendar.addWorking(
      began + ((i * 7_919_009) % (700 * dayMs)),
      ((i * 104_729) % (200 * hourMs)) + 1,
      'closing',
    );
  return sum;
}
