import { apply } from '#engine/apply.ts';
import type { Book } from '#engine/compile.ts';
import type { EngineEvent } from '#engine/event.ts';
import { newSubject } from '#engine/state.ts';
import { dayMs, hourMs, minuteMs, parseInstant } from '#kernel/time.ts';
import { benchBook, workweek } from './engine-regulation.ts';

export interface EngineFigures {
  readonly rounds: number;
  readonly eventsPerRound: number;
  readonly effectsPerRound: number;
  /** The best round: what the engine does on a core that others leave alone. */
  readonly eventsPerSecond: number;
  readonly eventsPerSecondMedian: number;
  readonly additionsPerRound: number;
  readonly additionsPerSecond: number;
  readonly additionsPerSecondMedian: number;
}

const requests = 1_000;
const eventsPerRound = 300_000;
const additionsPerRound = 2_000_000;

/** The engine alone on one core: events of whole service requests through 40 controls, and working-time additions. */
export async function engine({ quick }: { readonly quick: boolean }): Promise<EngineFigures> {
  const rounds = quick ? 5 : 15;
  const book = benchBook();
  const logs = Array.from({ length: requests }, (_, n) => requestNo(n));
  const warm = replay(book, logs);
  const events = repeated(rounds, () => replay(book, logs).events);
  const additions = repeated(rounds, () => add(additionsPerRound));
  return {
    rounds,
    eventsPerRound: warm.events,
    effectsPerRound: warm.effects,
    eventsPerSecond: events.best,
    eventsPerSecondMedian: events.median,
    additionsPerRound,
    additionsPerSecond: additions.best,
    additionsPerSecondMedian: additions.median,
  };
}

/** Runs something that answers how much it did; gives the amount a second of the best and the median round. */
function repeated(rounds: number, run: () => number): { readonly best: number; readonly median: number } {
  const speeds = Array.from({ length: rounds }, () => {
    const start = performance.now();
    const amount = run();
    return Math.round((amount * 1_000) / (performance.now() - start));
  }).toSorted((a, b) => a - b);
  return { best: speeds.at(-1) ?? 0, median: speeds[Math.floor(rounds / 2)] ?? 0 };
}

/** Replays one request after the other until a round is full. */
function replay(
  book: Book,
  logs: readonly EngineEvent[][],
): { readonly events: number; readonly effects: number } {
  let events = 0;
  let effects = 0;
  for (let n = 0; events < eventsPerRound; n = (n + 1) % logs.length) {
    let state = newSubject('bench');
    for (const event of logs[n] ?? []) {
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

const calendar = workweek();

/** Adds spans from many instants; answers how many, and fails when an addition ran backwards. */
function add(times: number): number {
  let sum = 0;
  for (let i = 0; i < times; i++) {
    const start = began + ((i * 7_919_009) % (700 * dayMs));
    sum += calendar.addWorking(start, ((i * 104_729) % (200 * hourMs)) + 1, 'closing') - start;
  }
  if (sum <= 0) throw new Error('open time ran backwards');
  return times;
}
