import { v7 as newKey } from 'uuid';
import { drop, keep, recall } from './kept.ts';

/** A change on its way: what it says, the key under which it happens once, and when it happened by this phone's clock. */
export interface Parcel {
  readonly key: string;
  readonly happenedAt: string;
  /** Where it goes: one parcel at a time for each step of an order. */
  readonly place: string;
  readonly content: string;
}

/** What is to be sent, and where to. */
export interface Contents {
  readonly place: string;
  readonly body: object;
}

/** The parcel that is still unanswered with these very contents, or a new one. */
export function parcelFor({ place, body }: Contents): Parcel {
  const content = JSON.stringify(body);
  const last = recall(nameOf(place));
  if (isParcel(last) && last.place === place && last.content === content) return last;
  const parcel: Parcel = { key: newKey(), happenedAt: new Date().toISOString(), place, content };
  keep(nameOf(place), parcel);
  return parcel;
}

/** Somebody has answered. */
export function settle(parcel: Parcel): void {
  drop(nameOf(parcel.place));
}

const nameOf = (place: string) => `parcel:${place}`;

function isParcel(value: unknown): value is Parcel {
  return (
    typeof value === 'object' && value !== null && 'key' in value && 'content' in value && 'place' in value
  );
}
