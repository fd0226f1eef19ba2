import Type, { type Static } from 'typebox';
import { customerKinds, customerTiers } from './customer.ts';
import { requestKinds, severities } from './service-request-shape.ts';
import { closed, Id, Line, oneOf } from './shape.ts';

/** What an old register is of: requests, or customers with their machines. */
export const takeoverKinds = ['requests', 'customers'] as const;
export type TakeoverKind = (typeof takeoverKinds)[number];

/** What a column of a register may hold, by the kind of the register, in the order in which people look for it. */
export const takeoverFields = {
  requests: [
    'reported_at',
    'customer',
    'contact',
    'phone',
    'address',
    'serial_no',
    'vehicle_no',
    'model',
    'product_line',
    'fault',
    'kind',
    'severity',
    'state',
    'accepted_at',
    'arrived_at',
    'finished_at',
    'resolution',
    'engineer',
    'request_no',
    'note',
  ],
  customers: [
    'customer',
    'customer_kind',
    'tier',
    'contact',
    'phone',
    'site',
    'address',
    'serial_no',
    'vehicle_no',
    'product_line',
    'model',
    'sold_on',
    'warranty_until',
  ],
} as const satisfies Record<TakeoverKind, readonly string[]>;

export type TakeoverField = (typeof takeoverFields)[TakeoverKind][number];

/** Without these columns a register cannot be read. */
export const requiredFields: Record<TakeoverKind, readonly TakeoverField[]> = {
  requests: ['reported_at', 'customer', 'fault'],
  customers: ['customer'],
};

/** How an old request may stand: what was under way is taken up here, nobody being on the way yet. */
export const takenStates = ['registered', 'triaged', 'waiting', 'solved', 'closed', 'cancelled'] as const;

/** Columns whose words are told in ours, and what they may mean. */
export const takeoverWords = {
  kind: requestKinds,
  severity: severities,
  state: takenStates,
  customer_kind: customerKinds,
  tier: customerTiers,
} as const;
export type WordField = keyof typeof takeoverWords;
export const wordFields = Object.keys(takeoverWords) as readonly WordField[];

const Title = Type.String({ minLength: 1, maxLength: 200 });
const fields = [...new Set<TakeoverField>(Object.values(takeoverFields).flat())];

/** The title of the column of each field that the register has. */
const Columns = Type.Unsafe<{ readonly [F in TakeoverField]?: string }>(
  closed(Object.fromEntries(fields.map(field => [field, Type.Optional(Title)]))),
);

/** What the words of a column mean; a word that is not listed rejects its row. */
const Words = Type.Unsafe<{ readonly [F in WordField]?: Readonly<Record<string, string>> }>(
  closed(Object.fromEntries(wordFields.map(field => [field, Type.Optional(meaningsOf(field))]))),
);

function meaningsOf(field: WordField) {
  return Type.Record(Type.String(), oneOf(takeoverWords[field]), { maxProperties: 200 });
}

/** How a register is read: its kind, its columns, the meaning of its words. What a name keeps for the next file. */
const how = {
  kind: oneOf(takeoverKinds),
  columns: Columns,
  words: Words,
  /** The order of day and month where a date is written with signs only. */
  dates: oneOf(['iso', 'dmy', 'mdy']),
  /** Columns that mean nothing here are kept as a note. */
  isRestKept: Type.Boolean(),
  /** Two rows of one machine at one time are two requests. */
  areTwinsTaken: Type.Boolean(),
};

export const KeptReading = closed(how);
export type KeptReading = Static<typeof KeptReading>;

export const Reading = closed({
  ...how,
  sheet: Type.String({ maxLength: 100 }),
  /** The line with the titles of the columns; two where one belongs to several columns. */
  headLine: Type.Integer({ minimum: 1, maximum: 1_000 }),
  headLines: Type.Integer({ minimum: 1, maximum: 2 }),
  /** Which branch serves the customers that are new. */
  branchId: Id,
});
export type Reading = Static<typeof Reading>;

/** A way to read registers, kept under a name. */
export const SavedReading = Type.Object({
  id: Id,
  name: Line,
  reading: KeptReading,
  isShared: Type.Boolean(),
  isMine: Type.Boolean(),
  ownerName: Type.String(),
});
export type SavedReading = Static<typeof SavedReading>;
