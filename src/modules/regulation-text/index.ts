export { proposeRegulation } from './propose.ts';
export { readDocument } from './read-document.ts';
export { regulationTextRoutes } from './routes.ts';
