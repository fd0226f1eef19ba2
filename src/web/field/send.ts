import type { BodyOf, Endpoint, ParamsOf, ReplyOf } from '#contract/endpoint.ts';
import { callWith } from '../shared/api/call.ts';
import { Problem } from '../shared/api/problem.ts';
import { type Parcel, parcelFor, settle } from './parcel.ts';

/** The field of a body that tells when it happened by the phone's clock. */
type TimeField = 'happenedAt' | 'takenAt';

/** A change as its form wrote it; the phone adds the time. */
export interface Writing<E> {
  readonly params: ParamsOf<E>;
  readonly body: Omit<BodyOf<E>, TimeField>;
  readonly timeField?: TimeField;
}

const underway = new Map<string, Promise<unknown>>();

/**
 * The one way out of the phone for every change. What is sent stays a parcel until somebody has answered it: the
 * same writing sent again, by a second tap, a retry or after a reload, goes out with the same key and the same time,
 * and so happens once. Throws a `Problem` when it is refused or nobody answers.
 */
export function send<E extends Endpoint>(endpoint: E, writing: Writing<E>): Promise<ReplyOf<E>> {
  const place = `${endpoint.method} ${endpoint.path} ${JSON.stringify(writing.params)}`;
  const parcel = parcelFor({ place, body: writing.body });
  const first = underway.get(parcel.key);
  if (first) return first as Promise<ReplyOf<E>>;
  const going = deliver(endpoint, writing, parcel);
  underway.set(parcel.key, going);
  return going;
}

async function deliver<E extends Endpoint>(
  endpoint: E,
  writing: Writing<E>,
  parcel: Parcel,
): Promise<ReplyOf<E>> {
  const body = { ...writing.body, [writing.timeField ?? 'happenedAt']: parcel.happenedAt };
  try {
    const reply = await callWith(endpoint, { params: writing.params, body, key: parcel.key });
    settle(parcel);
    return reply;
  } catch (error) {
    if (!mayHaveArrived(error)) settle(parcel);
    throw error;
  } finally {
    underway.delete(parcel.key);
  }
}

/** A refusal ends the parcel; after silence or a fault nobody knows, so the next try has to be a repeat. */
function mayHaveArrived(error: unknown): boolean {
  return !(error instanceof Problem) || error.isUnanswered || error.body.status >= 500;
}
