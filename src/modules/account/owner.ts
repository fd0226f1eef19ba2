import { may } from '#contract/asker.ts';
import type { Endpoint } from '#contract/endpoint.ts';
import { Refused, refuse } from '#kernel/refusal.ts';
import type { Owner } from '#platform/auth/own-account.ts';
import type { Actor } from '#road/actor.ts';
import type { Handler, OpenContext } from '#road/route.ts';
import { problemsOf } from '#road/validate.ts';

/** What a handler knows of a person who changes their own account. */
export interface OwnContext extends OpenContext {
  readonly actor: Actor;
  readonly owner: Owner;
}

export const accountIdOf = ({ key }: Actor): string => key.slice('account:'.length);

/** Asks for a browser's session before a change of the own account: a program with a key is not its owner. */
export function byOwner<E extends Endpoint>(
  endpoint: E,
  handle: (context: OwnContext, input: Parameters<Handler<E>>[1]) => ReturnType<Handler<E>>,
): Handler<E> {
  return async (context, input) => {
    const { actor, request } = context;
    if (!actor) return refuse('session.missing');
    if (!may(actor, endpoint.action)) return refuse('access.denied');
    if (actor.source === 'api') return refuse('account.not_by_key');
    const problems = problemsOf(endpoint, input);
    if (problems) return problems;
    const owner = {
      accountId: accountIdOf(actor),
      cookie: request.headers.cookie ?? '',
      address: request.ip,
    };
    return handle({ ...context, actor, owner }, input);
  };
}

/** Sets the cookies of an answer that is no refusal, and answers with nothing else. */
export function settle({ reply }: OpenContext, cookies: readonly string[] | Refused): Refused | object {
  if (cookies instanceof Refused) return cookies;
  reply.header('set-cookie', [...cookies]);
  return {};
}
