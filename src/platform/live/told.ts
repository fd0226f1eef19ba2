import { hash } from 'node:crypto';

/** Something has changed that screens may show: which thing, and who may hear of it; nothing of its content. */
export interface Changed {
  /** A kind of subject, or one of the kinds below. */
  readonly kind: string;
  readonly id: string;
  readonly branchId: string | null;
  readonly customerId: string | null;
  /** The version that the change led to; 0 for what has none. */
  readonly seq: number;
}

/** What one process has told all of them, under a number that grows. */
export interface Told {
  readonly no: number;
  readonly changed: readonly Changed[];
}

type Compact = readonly [
  kind: string,
  id: string,
  branchId: string | null,
  customerId: string | null,
  seq: number,
];

/** A notification of PostgreSQL carries less than 8,000 bytes: so many changes always fit. */
export const mostInOne = 40;

export function written(changed: readonly Changed[]): string {
  const rows = changed.map(
    ({ kind, id, branchId, customerId, seq }): Compact => [kind, id, branchId, customerId, seq],
  );
  return JSON.stringify(rows);
}

/** What a notification tells: its number, a blank, and the changes. */
export function readTold(payload: string): Told {
  const at = payload.indexOf(' ');
  const rows = JSON.parse(payload.slice(at + 1)) as readonly Compact[];
  const changed = rows.map(([kind, id, branchId, customerId, seq]) => ({
    kind,
    id,
    branchId,
    customerId,
    seq,
  }));
  return { no: Number(payload.slice(0, at)), changed };
}

/** Companies on one server have a channel each, of a name that PostgreSQL does not cut short. */
export function channelOf(schema: string): string {
  return `live_${hash('sha256', schema, 'hex').slice(0, 40)}`;
}
