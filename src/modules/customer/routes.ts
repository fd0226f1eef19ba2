import { customerEndpoints } from '#contract/customer.ts';
import { change, type Route, read } from '#road/route.ts';
import { addCustomer } from './commands/add.ts';
import { addContact } from './commands/add-contact.ts';
import { addSite } from './commands/add-site.ts';
import { revealCustomer } from './commands/reveal.ts';
import { findCustomers } from './queries/find.ts';
import { readCustomer } from './queries/read.ts';

export const customerRoutes: readonly Route[] = [
  read(customerEndpoints.find, findCustomers),
  read(customerEndpoints.read, readCustomer),
  change(revealCustomer),
  change(addCustomer),
  change(addSite),
  change(addContact),
];
