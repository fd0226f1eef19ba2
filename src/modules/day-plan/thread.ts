import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Day } from './day.ts';
import type { DayPlan } from './plan-day.ts';

/** What the thread is told at its beginning. */
export interface PlanOrder {
  readonly day: Day;
  readonly seconds: number;
}

/** Plans a day in a thread of its own, so that nothing else waits for it. */
export async function planInThread(workerData: PlanOrder): Promise<DayPlan> {
  const worker = new Worker(join(import.meta.dirname, 'worker.ts'), { workerData });
  try {
    const [plan] = (await once(worker, 'message')) as [DayPlan];
    return plan;
  } finally {
    await worker.terminate();
  }
}
