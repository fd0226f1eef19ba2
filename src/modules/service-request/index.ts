export { passToField } from './commands/pass-to-field.ts';
export { registerServiceRequest } from './commands/register.ts';
export { type ImportedRequest, insertImported, setImportedState } from './imported.ts';
export { withinSight } from './queries/sight.ts';
export type { Links } from './queries/read.ts';
export { serviceRequestReactions } from './reactions.ts';
export { projectRequestDue } from './registration.ts';
export { serviceRequestRoutes } from './routes.ts';
export { serviceRequestVocabulary } from './vocabulary.ts';
