export { withinSight as projectsInSight } from './queries/sight.ts';
export { projectRoutes } from './routes.ts';
export { projectVocabulary } from './vocabulary.ts';
