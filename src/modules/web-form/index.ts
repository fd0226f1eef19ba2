export { letFormsBeFramed } from './framing.ts';
export { webFormRoutes } from './routes.ts';
export { webFormVocabulary } from './vocabulary.ts';
