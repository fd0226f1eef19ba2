export { expireConduct } from './expire.ts';
export { conductTopicsOf, type FoundGround } from './found.ts';
export type { ConductGround } from './ground.ts';
export { conductRoutes } from './routes.ts';
export { conductVocabulary } from './vocabulary.ts';
