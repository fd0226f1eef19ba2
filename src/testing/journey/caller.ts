import type { BodyOf, Endpoint, ParamsOf, QueryOf, ReplyOf } from '#contract/endpoint.ts';
import { sessionEndpoints } from '#contract/session.ts';
import { newId } from '#platform/id.ts';

export interface Account {
  readonly username: string;
  readonly password: string;
}

interface Asked<E> {
  readonly params?: ParamsOf<E>;
  readonly query?: Partial<QueryOf<E>>;
  readonly body?: BodyOf<E>;
}

/** Somebody who calls the product over HTTP, as a browser would. */
export interface Caller {
  /** Throws what it was refused for. */
  call<E extends Endpoint>(endpoint: E, asked?: Asked<E>): Promise<ReplyOf<E>>;
}

/** A caller who is not signed in. */
export function aStranger(origin: string): Caller {
  return callerOf(origin, '');
}

export async function signedIn(origin: string, { username, password }: Account): Promise<Caller> {
  const answer = await ask(origin, '', sessionEndpoints.signIn, { body: { username, password } });
  const cookies = answer.headers.getSetCookie().map(cookie => cookie.split(';')[0]);
  return callerOf(origin, cookies.join('; '));
}

function callerOf(origin: string, cookie: string): Caller {
  return {
    call: async (endpoint, asked) => {
      const answer = await ask(origin, cookie, endpoint, asked);
      return (await answer.json()) as ReplyOf<typeof endpoint>;
    },
  };
}

async function ask<E extends Endpoint>(origin: string, cookie: string, endpoint: E, asked: Asked<E> = {}) {
  const { params = {}, query = {}, body } = asked;
  const path = Object.entries(params).reduce(
    (filled, [name, value]) => filled.replace(`:${name}`, String(value)),
    endpoint.path,
  );
  const answer = await patiently(
    `${origin}/api/v1${path}?${new URLSearchParams(query as Record<string, string>)}`,
    {
      method: endpoint.method,
      headers: {
        cookie,
        'Idempotency-Key': newId(),
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    },
  );
  if (!answer.ok) throw new Error(`${endpoint.method} ${path}: ${await answer.text()}`);
  return answer;
}

const tries = 20;
const pauseMs = 500;

/** On a machine that is busy with other tests the product asks to be called again, and is. */
async function patiently(address: string, init: RequestInit): Promise<Response> {
  for (let left = tries; ; left--) {
    const answer = await fetch(address, init);
    if (answer.status !== 503 || left === 0) return answer;
    await new Promise(resolve => setTimeout(resolve, pauseMs));
  }
}
