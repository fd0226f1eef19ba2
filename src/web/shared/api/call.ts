import { v7 as newKey } from 'uuid';
import type { BodyOf, Endpoint, ParamsOf, QueryOf, ReplyOf } from '#contract/endpoint.ts';
import { currentLocale } from '../text/language.ts';
import { readProblem, unreachable } from './problem.ts';
import { untilNotBusy } from './until-not-busy.ts';

type Part<Name extends string, Value> = unknown extends Value
  ? { readonly [N in Name]?: never }
  : keyof Value extends never
    ? { readonly [N in Name]?: never }
    : object extends Value
      ? { readonly [N in Name]?: Value }
      : { readonly [N in Name]: Value };

interface Envelope {
  /** Answers a repeat of the same change as the first was answered. Made anew for each call when left out. */
  readonly key?: string;
  /** The `etag` under which the subject was read: a change of somebody else's in between is refused. */
  readonly etag?: string;
  readonly signal?: AbortSignal;
}

export type CallOf<E> = Part<'params', ParamsOf<E>> &
  Part<'query', QueryOf<E>> &
  Part<'body', BodyOf<E>> &
  Envelope;

type Optionally<T> = object extends T ? [request?: T] : [request: T];

interface Request extends Envelope {
  readonly params?: object;
  readonly query?: object;
  readonly body?: unknown;
}

const base = '/api/v1';

/** Calls an endpoint of the contract. Throws a `Problem` when the answer is a refusal, a fault or none. */
export function call<E extends Endpoint>(
  endpoint: E,
  ...[request]: Optionally<CallOf<E>>
): Promise<ReplyOf<E>> {
  return callWith(endpoint, request ?? {});
}

/** The same, for those who pass on what their caller has typed. */
export async function callWith<E extends Endpoint>(endpoint: E, request: object): Promise<ReplyOf<E>> {
  const { params, query, body, key, etag, signal }: Request = request;
  const answer = await send(base + fill(endpoint.path, params) + search(query), {
    method: endpoint.method,
    headers: headersOf({ method: endpoint.method, key, etag, hasBody: body !== undefined }),
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    ...(signal ? { signal } : {}),
  });
  return answer.json();
}

/** Uploads one file; its content decides what it is. */
export function upload<E extends Endpoint>(endpoint: E, content: Blob, name: string): Promise<ReplyOf<E>> {
  return uploadWith(endpoint, { content, name });
}

export interface Uploading extends Pick<Envelope, 'key' | 'signal'> {
  readonly content: Blob;
  readonly name: string;
}

/** The same with a key, so that a picture sent twice is kept once. */
export async function uploadWith<E extends Endpoint>(
  { method, path }: E,
  { content, name, key, signal }: Uploading,
): Promise<ReplyOf<E>> {
  const form = new FormData();
  form.set('file', content, name);
  const headers = headersOf({ method, key, hasBody: false });
  const answer = await send(base + path, { method, headers, body: form, ...(signal ? { signal } : {}) });
  return answer.json();
}

async function send(address: string, init: RequestInit): Promise<Response> {
  const answer = await untilNotBusy(() => once(address, init), init.signal);
  if (!answer.ok) throw await readProblem(answer);
  return answer;
}

function once(address: string, init: RequestInit): Promise<Response> {
  return fetch(address, { ...init, credentials: 'same-origin' }).catch((error: unknown) => {
    if (init.signal?.aborted) throw error;
    throw unreachable();
  });
}

function headersOf(about: {
  method: string;
  key?: string | undefined;
  etag?: string | undefined;
  hasBody: boolean;
}): Record<string, string> {
  return {
    Accept: 'application/json',
    'Accept-Language': currentLocale(),
    ...(about.hasBody ? { 'Content-Type': 'application/json' } : {}),
    ...(about.method === 'GET' ? {} : { 'Idempotency-Key': about.key ?? newKey() }),
    ...(about.etag ? { 'If-Match': about.etag } : {}),
  };
}

function fill(path: string, params: object = {}): string {
  return Object.entries(params).reduce(
    (filled, [name, value]) => filled.replace(`:${name}`, encodeURIComponent(String(value))),
    path,
  );
}

function search(query: object = {}): string {
  const given = Object.entries(query).filter(
    ([, value]) => value !== undefined && value !== null && value !== '',
  );
  return given.length === 0
    ? ''
    : `?${new URLSearchParams(given.map(([name, value]) => [name, String(value)]))}`;
}
