import { enableCompileCache } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import { compileCache } from '../compile-cache.ts';

// A thread does not find what its process has compiled.
enableCompileCache(compileCache);

const { giveWay, resting } = await import('./give-way.ts');
const { countWhatComes } = await import('#modules/backtest/thread.ts');
giveWay();
if (parentPort) countWhatComes(parentPort, workerData, resting());
