export { companySubject } from './company.ts';
export { deliverMail } from './deliver.ts';
export { fetchMailbox } from './fetch.ts';
export { correspondenceOf, writeMail } from './outgoing.ts';
export { messageReactions } from './reactions.ts';
export { messageRoutes } from './routes.ts';
export { keepSaid, type Saying } from './said.ts';
export { takeInMails } from './take-in.ts';
export { messageVocabulary } from './vocabulary.ts';
