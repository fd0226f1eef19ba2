export {
  type Agreement,
  agreementOf,
  type Disagreement,
  disagreementsOf,
  measureCases,
} from './agreement.ts';
export { importCase, importEvents } from './commands/import.ts';
export { type HistorySet, historySets, openHistorySet } from './set.ts';
export type { HistoricEvent } from './shape.ts';
export { forgetRows, knownCases, newRows } from './store.ts';
