export { type Actors, createActors } from './actors.ts';
export { credentialsOf, sessionRoutes } from './routes.ts';
