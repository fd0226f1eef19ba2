import type { Vocabulary } from '#engine/vocabulary.ts';
import { awaiting } from './awaiting.ts';

const { event } = awaiting('quotes and invoices');

/** Invoices and their delivery. */
export const invoiceWords = {
  events: {
    'invoice.delivered': event('发票已送达客户', '發票已送達客戶', 'the invoice reached the client'),
  },
} satisfies Partial<Vocabulary>;
