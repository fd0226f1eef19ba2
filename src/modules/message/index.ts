export { companySubject } from './company.ts';
export { deliverMail } from './deliver.ts';
export { fetchMailbox } from './fetch.ts';
export { messageReactions } from './reactions.ts';
export { messageRoutes } from './routes.ts';
export { takeInMails } from './take-in.ts';
export { messageVocabulary } from './vocabulary.ts';
