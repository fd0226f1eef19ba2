export { conductTopicsOf, type FoundGround } from './found.ts';

export { passTime } from './pass-time.ts';
export { explainCases, type OfCase, seesConduct } from './queries/explain.ts';
export { conductRoutes } from './routes.ts';
export { withinSight } from './sight.ts';
export { conductVocabulary } from './vocabulary.ts';
