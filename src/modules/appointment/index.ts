export { againstChoosing, type Choosing, choiceOf } from './choice.ts';
export { agreeAppointment } from './commands/agree.ts';

export { appointmentReactions } from './reactions.ts';
export { appointmentRoutes } from './routes.ts';
export { endOffer, insertWish, wishesSince } from './store.ts';
export { appointmentVocabulary } from './vocabulary.ts';
