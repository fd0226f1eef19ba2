import Type, { type Static } from 'typebox';
import { locales } from '#kernel/locale.ts';
import { endpoint } from './endpoint.ts';
import { roles } from './roles.ts';
import { closed, Id, Line, nullable, oneOf } from './shape.ts';

/** Who is signed in, and what the screens need to know of them. */
export const Session = Type.Object({
  userId: Type.String(),
  personId: nullable(Id),
  name: Type.String(),
  roles: Type.Array(oneOf(roles)),
  branch: nullable(Type.Object({ id: Id, name: Type.String() })),
  /** Whether lists show this person the cases of all branches, or of their own only. */
  seesAllBranches: Type.Boolean(),
  locale: oneOf(locales),
  companyName: Type.String(),
  /** IANA zone in which screens show times. */
  zone: Type.String(),
  /** Ids of the actions that this person's roles include. */
  actions: Type.Array(Type.String()),
});
export type Session = Static<typeof Session>;

const Email = Type.String({ format: 'email', maxLength: 200 });

export const sessionEndpoints = {
  read: endpoint({
    method: 'GET',
    path: '/session',
    action: 'session.read',
    summary: 'The person signed in',
    reply: Session,
  }),
  signIn: endpoint({
    method: 'POST',
    path: '/session',
    action: 'session.sign_in',
    summary: 'Signs in with a name and a password; the answer sets the session cookie',
    body: closed({ username: Line, password: Type.String({ minLength: 1, maxLength: 200 }) }),
    reply: Session,
  }),
  giveCode: endpoint({
    method: 'POST',
    path: '/session/code',
    action: 'session.give_code',
    summary: 'Ends signing in with the code of the authenticator, or with a backup code',
    body: closed({ code: Type.String({ pattern: '^[A-Za-z0-9-]{6,20}$' }) }),
    reply: Session,
  }),
  ways: endpoint({
    method: 'GET',
    path: '/session/ways',
    action: 'session.read_ways',
    summary: 'Whether customers and agents may have a code mailed: only where mail goes out',
    reply: Type.Object({ isCodeMailed: Type.Boolean() }),
  }),
  mailCode: endpoint({
    method: 'POST',
    path: '/session/mailed-code',
    action: 'session.mail_code',
    summary:
      'Mails a code to sign in with, where a customer or an agent has this address; answers alike where nobody has',
    body: closed({ email: Email }),
    reply: Type.Object({}),
  }),
  signInByMail: endpoint({
    method: 'POST',
    path: '/session/mailed-code/sign-in',
    action: 'session.sign_in_by_mail',
    summary: 'Signs in with a mailed code: good for five minutes and five tries',
    body: closed({ email: Email, code: Type.String({ pattern: '^\\d{6}$' }) }),
    reply: Session,
  }),
  signOut: endpoint({
    method: 'DELETE',
    path: '/session',
    action: 'session.sign_out',
    summary: 'Signs out',
    reply: Type.Object({}),
  }),
  chooseLocale: endpoint({
    method: 'PUT',
    path: '/session/locale',
    action: 'session.choose_locale',
    summary: 'Remembers the language of the person signed in',
    body: closed({ locale: oneOf(locales) }),
    reply: Type.Object({}),
  }),
};
