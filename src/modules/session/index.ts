export { type Actors, createActors } from './actors.ts';
export { credentialsOf, sessionRoutes } from './routes.ts';
export { enter } from './sign-in.ts';
export type { SessionOptions as SignInOptions } from './view.ts';
