import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Reach } from '#contract/abilities.ts';
import type { BodyOf, Endpoint, ParamsOf, QueryOf, ReplyOf } from '#contract/endpoint.ts';
import type { Refused } from '#kernel/refusal.ts';
import type { EpochMs } from '#kernel/time.ts';
import type { Db } from '#platform/database/kysely.ts';
import type { Actor } from './actor.ts';
import type { Command } from './command.ts';
import type { Road } from './road.ts';

/** What a query knows of who reads. */
export interface ReadContext {
  readonly db: Db;
  readonly road: Road;
  readonly actor: Actor;
  /** How far this reader's sight goes: every query narrows its rows to it. */
  readonly reach: Reach;
  readonly now: EpochMs;
}

/** What is asked for: path and query parameters together. */
export type AskedOf<E> = ParamsOf<E> & QueryOf<E>;

export type Query<E> = (context: ReadContext, asked: AskedOf<E>) => Promise<Refused | ReplyOf<E>>;

/** One row of a module's `routes.ts`. */
export type Route =
  | { readonly kind: 'command'; readonly endpoint: Endpoint; readonly command: Command }
  | { readonly kind: 'query'; readonly endpoint: Endpoint; readonly query: Query<never> }
  | {
      readonly kind: 'open';
      readonly endpoint: Endpoint;
      readonly handle: Handler<never>;
      /** `request.body` is the text as it came, of whatever type: its signature is over those octets. */
      readonly isRaw?: true;
    };

/** What an endpoint gets that guards itself: sign-in, set-up, uploads. `actor` is undefined when nobody is signed in. */
export interface OpenContext {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
  readonly actor: Actor | undefined;
}

export type Handler<E> = (
  context: OpenContext,
  input: ParamsOf<E> & BodyOf<E>,
) => Promise<Refused | ReplyOf<E>>;

/** Binds an endpoint to the command that changes. */
export function change(command: Command): Route {
  return { kind: 'command', endpoint: command.endpoint, command };
}

/** Binds an endpoint to the query that reads. */
export function read<E extends Endpoint>(endpoint: E, query: Query<E>): Route {
  return { kind: 'query', endpoint, query: query as Query<never> };
}

/** Binds an endpoint that guards itself. Its action is listed in `openActions` unless the handler asks the abilities. */
export function open<E extends Endpoint>(endpoint: E, handle: Handler<E>): Route {
  return { kind: 'open', endpoint, handle: handle as Handler<never> };
}

/** Binds an endpoint that guards itself by a signature over the body as it came. */
export function openRaw<E extends Endpoint>(endpoint: E, handle: Handler<E>): Route {
  return { kind: 'open', endpoint, handle: handle as Handler<never>, isRaw: true };
}
