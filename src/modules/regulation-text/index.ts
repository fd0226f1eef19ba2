export { classify } from './classify.ts';
export { proposeRegulation } from './propose.ts';
export { readDocument } from './read-document.ts';
export { regulationTextRoutes } from './routes.ts';
export { splitRegulation } from './split.ts';
