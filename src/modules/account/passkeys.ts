import { accountEndpoints } from '#contract/account.ts';
import { Refused, refuse } from '#kernel/refusal.ts';
import { enter } from '#modules/session/index.ts';
import { removePasskey, renamePasskey } from '#platform/auth/own-rows.ts';
import { type OpenContext, open, type Route } from '#road/route.ts';
import { problemsOf } from '#road/validate.ts';
import { byOwner } from './owner.ts';
import type { AccountOptions } from './routes.ts';

const endpoints = accountEndpoints;

/** Passkeys of the person signed in, and signing in with one. */
export function passkeyRoutes(options: AccountOptions): readonly Route[] {
  const { db, auth } = options;
  const { passkeys } = auth;
  return [
    open(
      endpoints.beginPasskey,
      byOwner(endpoints.beginPasskey, async ({ owner, actor, reply }) => {
        const begun = await passkeys.begin(owner.cookie, actor.name);
        if (begun instanceof Refused) return begun;
        reply.header('set-cookie', [...begun.cookies]);
        return { options: begun.options };
      }),
    ),
    open(
      endpoints.addPasskey,
      byOwner(endpoints.addPasskey, async ({ owner, request }, { name, credential }) => {
        const { cookie } = owner;
        return (await passkeys.add({ cookie, origin: originOf(request), name, credential })) ?? {};
      }),
    ),
    open(
      endpoints.renamePasskey,
      byOwner(endpoints.renamePasskey, async ({ owner }, { id, name }) =>
        foundOr404(await renamePasskey(db, { accountId: owner.accountId, id }, name)),
      ),
    ),
    open(
      endpoints.removePasskey,
      byOwner(endpoints.removePasskey, async ({ owner }, { id }) =>
        foundOr404(await removePasskey(db, { accountId: owner.accountId, id })),
      ),
    ),
    open(endpoints.beginPasskeySignIn, async ({ reply }) => {
      const begun = await passkeys.beginSignIn();
      reply.header('set-cookie', [...begun.cookies]);
      return { options: begun.options };
    }),
    open(endpoints.signInByPasskey, (context, input) => signIn(options, context, input.credential)),
  ];
}

async function signIn(
  options: AccountOptions,
  { request, reply }: OpenContext,
  credential: Readonly<Record<string, unknown>>,
) {
  const problems = problemsOf(endpoints.signInByPasskey, { credential });
  if (problems) return problems;
  const { cookie = '' } = request.headers;
  const signed = await options.auth.passkeys.signIn({ cookie, origin: originOf(request), credential });
  return signed instanceof Refused ? signed : enter(options, { request, reply }, signed);
}

/** Browsers name where a page comes from with every POST; without, nothing is believed. */
function originOf({ headers }: OpenContext['request']): string {
  return headers.origin ?? '';
}

function foundOr404(found: boolean): object | Refused {
  return found ? {} : refuse('subject.not_found');
}
