import { may } from '#contract/asker.ts';
import { sessionEndpoints } from '#contract/session.ts';
import { type Refused, refuse } from '#kernel/refusal.ts';
import type { Credentials } from '#platform/auth/auth.ts';
import { type OpenContext, open, type Route, read } from '#road/route.ts';
import { giveCode, signIn } from './sign-in.ts';
import { type SessionOptions, sessionView } from './view.ts';

export function sessionRoutes(options: SessionOptions): readonly Route[] {
  return [
    read(sessionEndpoints.read, ({ actor }) => sessionView(options, actor)),
    open(sessionEndpoints.signIn, (context, input) => signIn(options, context, input)),
    open(sessionEndpoints.giveCode, (context, input) => giveCode(options, context, input)),
    open(sessionEndpoints.signOut, async ({ request, reply }) => {
      reply.header('set-cookie', await options.auth.signOut(credentialsOf(request)));
      return {};
    }),
    open(sessionEndpoints.chooseLocale, (context, { locale }) => chooseLocale(options, context, locale)),
  ];
}

export function credentialsOf({ headers }: OpenContext['request']): Credentials {
  const apiKey = headers['x-api-key'];
  return {
    cookie: headers.cookie,
    authorization: headers.authorization,
    apiKey: Array.isArray(apiKey) ? apiKey[0] : apiKey,
  };
}

/** A preference, not evidence: it changes the person's row and nothing else. */
async function chooseLocale(
  { db, actors }: SessionOptions,
  { actor }: OpenContext,
  locale: string,
): Promise<Refused | object> {
  if (!actor) return refuse('session.missing');
  if (!may(actor, 'session.choose_locale')) return refuse('access.denied');
  await db.updateTable('person').set({ locale }).where('id', '=', actor.personId).execute();
  actors.forget(actor);
  return {};
}
