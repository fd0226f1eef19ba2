import { parentPort, workerData } from 'node:worker_threads';
import { planDay } from './plan-day.ts';
import type { PlanOrder } from './thread.ts';

const { day, seconds } = workerData as PlanOrder;

parentPort?.postMessage(await planDay(day, { seconds, now: () => performance.now() }));
