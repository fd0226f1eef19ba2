export { accountRoutes } from './routes.ts';
export { accountVocabulary } from './vocabulary.ts';
