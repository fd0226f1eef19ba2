export { assignEngineer } from './commands/assign.ts';
export { dispatchReactions } from './reactions.ts';
export { candidatesOf } from './rotation.ts';
export { dispatchRoutes } from './routes.ts';
export { moveAssignment } from './store.ts';
export { dispatchVocabulary } from './vocabulary.ts';
export { appointmentData, appointmentFacts, windowOf } from './window.ts';
