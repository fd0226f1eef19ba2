import type { Reading, takeoverWords } from '#contract/takeover-reading.ts';
import { dayMs, type EpochMs } from '#kernel/time.ts';
import { meaningOf } from './meaning-of.ts';
import { whenReader } from './read-when.ts';
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

/** Whom a row is about, as the register names them. */
export interface NamedCustomer {
  readonly name: string;
  readonly contact: string;
  readonly phone: string | null;
  readonly address: string;
}

export interface NamedMachine {
  readonly serialNo: string;
  readonly vehicleNo: string;
  readonly model: string;
  readonly productLine: string;
}

/** A request as an old register tells it. */
export interface RequestRow {
  readonly kind: 'requests';
  readonly row: FieldRow;
  readonly hash: string;
  readonly requestNo: string;
  readonly customer: NamedCustomer;
  readonly machine: NamedMachine;
  readonly description: string;
  readonly requestKind: (typeof takeoverWords)['kind'][number];
  readonly severity: (typeof takeoverWords)['severity'][number];
  readonly state: (typeof takeoverWords)['state'][number];
  readonly reportedAt: EpochMs;
  readonly acceptedAt: EpochMs | null;
  readonly arrivedAt: EpochMs | null;
  readonly finishedAt: EpochMs | null;
  readonly resolution: string;
  readonly engineer: string;
  readonly note: string;
}

const longestText = 9_000;
const longestNo = 60;

export const isEnded = (state: RequestRow['state']): boolean => state === 'closed' || state === 'cancelled';

/** Reads rows of a register of requests. `now` is when it is read: nothing of it can have happened later. */
export function requestReader(
  reading: Reading,
  { zone, now }: { readonly zone: string; readonly now: EpochMs },
) {
  const when = whenReader(zone, reading.dates);
  const meaning = (field: keyof typeof takeoverWords, word: string) =>
    meaningOf(field, word, reading.words[field]);

  return (row: FieldRow): Read<RequestRow> => {
    const missing = missingField(reading, row);
    if (missing) return { problem: missing };
    const read = together({
      times: timesOf(row, { reading, when, now }),
      phone: phoneOf(reading, row),
      requestKind: wordOf(row, { field: 'kind', meaning, otherwise: 'repair' }),
      severity: wordOf(row, { field: 'severity', meaning, otherwise: 'normal' }),
      state: stateOf(row, meaning),
    });
    if (isProblem(read)) return read;
    const { times, phone, ...words } = read.value;
    if (isEnded(words.state) && times.finishedAt === null)
      return { problem: problemOf('not_finished', { found: row.text('state') }) };
    const value = { ...plainOf(row, phone), ...times, ...words };
    return { value: { ...value, hash: hashOf(identityOf(value)) } };
  };
}

function plainOf(row: FieldRow, phone: string | null) {
  return {
    kind: 'requests' as const,
    row,
    requestNo: row.text('request_no').slice(0, longestNo),
    customer: customerOf(row, phone),
    machine: machineOf(row),
    description: row.text('fault').slice(0, longestText),
    resolution: row.text('resolution').slice(0, longestText),
    engineer: lineOf(row.text('engineer')),
    note: row.text('note').slice(0, longestText),
  };
}

export function customerOf(row: FieldRow, phone: string | null): NamedCustomer {
  const [name, contact, address] = [row.text('customer'), row.text('contact'), row.text('address')].map(
    lineOf,
  );
  return { name: name ?? '', contact: contact ?? '', phone, address: address ?? '' };
}

export function machineOf(row: FieldRow): NamedMachine {
  const text = (field: Parameters<FieldRow['text']>[0]) => lineOf(row.text(field));
  const model = text('model') || text('product_line');
  const productLine = text('product_line') || text('model');
  return { serialNo: text('serial_no'), vehicleNo: text('vehicle_no'), model, productLine };
}

/** Spelling and the state that a row has reached do not make it another one. */
function identityOf({ requestNo, customer, machine, description, reportedAt }: Omit<RequestRow, 'hash'>) {
  return [
    'request',
    folded.code(requestNo),
    folded.name(customer.name),
    folded.phone(customer.phone ?? ''),
    folded.code(machine.serialNo),
    folded.name(description),
    String(reportedAt),
  ];
}

/** Who writes down when it was finished need not write down that it is. */
function stateOf(row: FieldRow, meaning: Parameters<typeof wordOf>[1]['meaning']) {
  const otherwise = row.text('finished_at') === '' ? 'registered' : 'closed';
  return wordOf(row, { field: 'state', meaning, otherwise });
}

const timeFields = ['reported_at', 'accepted_at', 'arrived_at', 'finished_at'] as const;

interface TimeReading {
  readonly reading: Reading;
  readonly when: (text: string) => EpochMs | undefined;
  readonly now: EpochMs;
}

interface Times {
  readonly reportedAt: EpochMs;
  readonly acceptedAt: EpochMs | null;
  readonly arrivedAt: EpochMs | null;
  readonly finishedAt: EpochMs | null;
}

function timesOf(row: FieldRow, { reading, when, now }: TimeReading): Read<Times> {
  const times: (EpochMs | null)[] = [];
  for (const field of timeFields) {
    const found = row.text(field);
    const at = found === '' ? null : when(found);
    const params = { column: reading.columns[field] ?? '', found: found.slice(0, 100) };
    if (at === undefined) return { problem: problemOf('instant', params) };
    if (at !== null && at > now) return { problem: problemOf('to_come', params) };
    times.push(at);
  }
  return inOrder(row, times, reading);
}

/** What is told with its day only happened at some time of the day on which it was reported. */
function inOrder(row: FieldRow, times: readonly (EpochMs | null)[], reading: Reading): Read<Times> {
  const [reportedAt = null, ...later] = times;
  if (reportedAt === null)
    return { problem: problemOf('missing', { column: reading.columns.reported_at ?? '' }) };
  const [acceptedAt = null, arrivedAt = null, finishedAt = null] = later.map((at, place) => {
    const isDayOnly = !/:|[时時点點]|\d{5}\.\d/.test(row.text(timeFields[place + 1] ?? 'finished_at'));
    return at !== null && isDayOnly && at < reportedAt && at > reportedAt - dayMs ? reportedAt : at;
  });
  const early = [acceptedAt, arrivedAt, finishedAt].some(at => at !== null && at < reportedAt);
  if (early) return { problem: problemOf('too_early', { found: row.text('reported_at').slice(0, 100) }) };
  return { value: { reportedAt, acceptedAt, arrivedAt, finishedAt } };
}
