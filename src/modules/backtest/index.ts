export { judgesOf } from './judges.ts';
export { periodOfCases } from './period.ts';
export { resultOf } from './result.ts';
export { runBacktest } from './run.ts';
export type { JudgedCase } from './tallies.ts';
