export { fieldWorkRoutes } from './routes.ts';
export { fieldWorkVocabulary } from './vocabulary.ts';
