import type { Reading, takeoverWords } from '#contract/takeover-reading.ts';
import type { CivilDate } from '#kernel/time.ts';
import { meaningOf } from './meaning-of.ts';
import { readDay } from './read-when.ts';
import {
  type FieldRow,
  folded,
  hashOf,
  isProblem,
  lineOf,
  missingField,
  phoneOf,
  problemOf,
  type Read,
  together,
  wordOf,
} from './register-row.ts';
import { customerOf, machineOf, type NamedCustomer, type NamedMachine } from './request-row.ts';

/** A customer, a site and a machine as an old register tells them; a row without a serial number is of the customer alone. */
export interface CustomerRow {
  readonly kind: 'customers';
  readonly row: FieldRow;
  readonly hash: string;
  readonly customer: NamedCustomer;
  readonly customerKind: (typeof takeoverWords)['customer_kind'][number];
  readonly tier: (typeof takeoverWords)['tier'][number];
  readonly siteName: string;
  readonly machine: NamedMachine & {
    readonly soldOn: CivilDate | null;
    readonly warrantyUntil: CivilDate | null;
  };
}

/** Reads rows of a register of customers and machines. */
export function customerReader(reading: Reading) {
  const meaning = (field: keyof typeof takeoverWords, word: string) =>
    meaningOf(field, word, reading.words[field]);

  return (row: FieldRow): Read<CustomerRow> => {
    const missing = missingField(reading, row);
    if (missing) return { problem: missing };
    const read = together({
      phone: phoneOf(reading, row),
      customerKind: wordOf(row, { field: 'customer_kind', meaning, otherwise: 'end_user' }),
      tier: wordOf(row, { field: 'tier', meaning, otherwise: 'C' }),
      soldOn: dayOf(row, 'sold_on', reading),
      warrantyUntil: dayOf(row, 'warranty_until', reading),
    });
    if (isProblem(read)) return read;
    const { phone, customerKind, tier, ...days } = read.value;
    const machine = { ...machineOf(row), ...days };
    if (machine.serialNo !== '' && machine.model === '') return { problem: problemOf('model_missing') };
    const customer = customerOf(row, phone);
    const siteName = lineOf(row.text('site'));
    const identity = [customer.name, siteName, customer.address].map(folded.name);
    const numbers = [folded.phone(customer.phone ?? ''), folded.code(machine.serialNo)];
    return {
      value: {
        ...{
          kind: 'customers',
          row,
          customer,
          customerKind,
          tier,
          siteName,
          machine,
        },
        hash: hashOf(['customer', ...identity, ...numbers]),
      },
    };
  };
}

function dayOf(
  row: FieldRow,
  field: 'sold_on' | 'warranty_until',
  { columns, dates }: Reading,
): Read<CivilDate | null> {
  const found = row.text(field);
  if (found === '') return { value: null };
  const day = readDay(found, dates);
  if (day !== undefined) return { value: day };
  return { problem: problemOf('day', { column: columns[field] ?? '', found: found.slice(0, 100) }) };
}
