export { backtestTopic, runBacktestOfDraft } from './commands/run.ts';
export { doBacktest } from './job.ts';
export { judgesOf } from './judges.ts';
export { periodOfCases } from './period.ts';
export { resultOf } from './result.ts';
export { backtestRoutes } from './routes.ts';
export { runBacktest } from './run.ts';
export { fail as failBacktest } from './store.ts';
export type { JudgedCase } from './tallies.ts';
