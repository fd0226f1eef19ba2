export { draftEdition } from './commands/draft.ts';
export { type Difference, differenceBetween } from './difference.ts';
export { type Disagreement, type Merger, mergePacks } from './merge.ts';
export { refusedText, regulationIn } from './reading.ts';
export { editionRoutes } from './routes.ts';
export { type DraftRow, readDraft } from './store.ts';
export { writtenIn } from './text/clause-text.ts';
export { withSetting } from './text/setting-text.ts';
export { editionVocabulary } from './vocabulary.ts';
