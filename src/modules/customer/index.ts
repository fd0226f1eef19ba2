export { addCustomer } from './commands/add.ts';
export { addContact } from './commands/add-contact.ts';
export { addSite } from './commands/add-site.ts';
export { type DisclosurePlace, recordDisclosure, type Shown } from './disclosure.ts';
export { maskAddress, maskPhone } from './mask.ts';
export { customerRoutes } from './routes.ts';
export { customerVocabulary } from './vocabulary.ts';
export { withinReach as customersWithinReach } from './within-reach.ts';
