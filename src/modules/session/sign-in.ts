import { type Session, sessionEndpoints } from '#contract/session.ts';
import { Refused, refuse } from '#kernel/refusal.ts';
import type { SignedIn } from '#platform/auth/auth.ts';
import type { OpenContext } from '#road/route.ts';
import { problemsOf } from '#road/validate.ts';
import { type SessionOptions, sessionView } from './view.ts';

interface Input {
  readonly username: string;
  readonly password: string;
}

/**
 * Signs in and sets the session's cookies. Refuses `session.credentials_wrong`, `session.second_factor` while the code of
 * the authenticator is wanted, and `person.inactive` for somebody who has left.
 */
export async function signIn(
  options: SessionOptions,
  { request, reply }: OpenContext,
  input: Input,
): Promise<Refused | Session> {
  const problems = problemsOf(sessionEndpoints.signIn, input);
  if (problems) return problems;
  const { username: name, password } = input;
  const userAgent = request.headers['user-agent'];
  const signed = await options.auth.signIn({ name, password, address: request.ip, userAgent });
  if (signed instanceof Refused) return signed;
  return enter(options, { request, reply }, signed);
}

/** The second step. Refuses `session.code_wrong`, and `person.inactive` for somebody who has left. */
export async function giveCode(
  options: SessionOptions,
  { request, reply }: Exchange,
  { code }: { readonly code: string },
): Promise<Refused | Session> {
  const { cookie } = request.headers;
  const signed = await options.auth.giveCode({ code, cookie, address: request.ip });
  return signed instanceof Refused ? signed : enter(options, { request, reply }, signed);
}

type Exchange = Pick<OpenContext, 'request' | 'reply'>;

/** Begins to be somebody: sets the cookies and answers with who it is. */
export async function enter(
  options: SessionOptions,
  { request, reply }: Exchange,
  { cookies, accountId }: Pick<SignedIn, 'cookies' | 'accountId'>,
): Promise<Refused | Session> {
  reply.header('set-cookie', [...cookies]);
  if (accountId === undefined) return refuse('session.second_factor');
  const actor = await options.actors.ofAccount(accountId, request.locale);
  return actor ? sessionView(options, actor) : refuse('person.inactive');
}
