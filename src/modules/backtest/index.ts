export { backtestTopic, runBacktestOfDraft } from './commands/run.ts';
export {
  type ChangedCase,
  type ChunkCount,
  type ChunkOrder,
  type CountChunk,
  type Counting,
  chunkCounter,
} from './count-chunk.ts';
export { doBacktest } from './job.ts';
export { judgesOf } from './judges.ts';
export { periodOfCases } from './period.ts';
export { namesOfOccasions } from './places.ts';
export { caseNumbers } from './queries/case-numbers.ts';
export { resultOf } from './result.ts';
export { backtestRoutes } from './routes.ts';
export { type Helpers, runBacktest } from './run.ts';
export { fail as failBacktest } from './store.ts';
