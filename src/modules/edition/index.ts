export { draftEdition } from './commands/draft.ts';
export { type Difference, differenceBetween } from './difference.ts';
export { regulationIn } from './reading.ts';
export { editionRoutes } from './routes.ts';
export { type DraftRow, readDraft } from './store.ts';
export { editionVocabulary } from './vocabulary.ts';
