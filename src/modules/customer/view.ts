import type { Contact, Customer, Site } from '#contract/customer.ts';
import { maskAddress, maskPhone } from './mask.ts';

/** A customer for a reader who need not know numbers and addresses. */
export function masked(customer: Customer): Customer {
  return {
    ...customer,
    contacts: customer.contacts.map(maskedContact),
    sites: customer.sites.map(maskedSite),
  };
}

export const maskedContact = (contact: Contact): Contact => ({ ...contact, phone: maskPhone(contact.phone) });

/** The point goes with the address: it tells as much. */
export const maskedSite = (site: Site): Site => ({
  ...site,
  address: maskAddress(site.address),
  lng: null,
  lat: null,
});
