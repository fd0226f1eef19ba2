import { type Refused, refuse } from '#kernel/refusal.ts';
import type { Clock } from '../clock.ts';
import { createAttempts } from './attempts.ts';
import type { AuthOptions, BetterAuth } from './better-auth.ts';
import { callerHeader } from './caller-header.ts';
import { createSessionCache } from './session-cache.ts';

/** The headers of a request that say who asks. */
export interface Credentials {
  readonly cookie?: string | undefined;
  readonly authorization?: string | undefined;
}

export interface AccountSession {
  readonly accountId: string;
  readonly sessionId: string;
}

export interface SignInInput {
  /** User name or e-mail address. */
  readonly name: string;
  readonly password: string;
  readonly address: string;
  readonly userAgent?: string | undefined;
}

/** `second_factor`: the code of the authenticator is still wanted, at `/api/auth/two-factor/verify-totp`. */
export interface SignedIn {
  readonly kind: 'signed_in' | 'second_factor';
  readonly accountId?: string;
  /** Values of `Set-Cookie`. */
  readonly cookies: readonly string[];
}

export interface Auth {
  /** Whose session it is, from memory for at most ten seconds. */
  sessionOf(credentials: Credentials): Promise<AccountSession | undefined>;
  /** Refuses with `session.credentials_wrong` or `service.too_many_requests` (`seconds`). */
  signIn(input: SignInInput): Promise<SignedIn | Refused>;
  /** Ends the session and answers with the values of `Set-Cookie` that remove it from the browser. */
  signOut(credentials: Credentials): Promise<readonly string[]>;
  /** Answers better-auth's own addresses below `/api/auth`. */
  handle(request: Request): Promise<Response>;
}

export interface CreateAuthOptions extends AuthOptions {
  readonly clock: Clock;
}

/** The library is loaded with the first question: it takes a quarter of a second, which a start does not have. */
export function createAuth({ clock, ...options }: CreateAuthOptions): Auth {
  const attempts = createAttempts(clock);
  const sessions = createSessionCache<AccountSession | undefined>(clock);
  let loading: Promise<BetterAuth> | undefined;
  const library = () => {
    loading ??= import('./better-auth.ts').then(({ createBetterAuth }) => createBetterAuth(options));
    return loading;
  };

  return {
    sessionOf: async credentials => {
      const key = keyOf(credentials);
      return key === undefined
        ? undefined
        : sessions.get(key, async () => loadSession(await library(), credentials));
    },
    signIn: async input => {
      const seconds = attempts.waitSeconds(input.name, input.address);
      if (seconds > 0) return refuse('service.too_many_requests', { params: { seconds } });
      const response = await askToSignIn(await library(), input);
      if (response.ok) attempts.succeeded(input.name);
      else attempts.failed(input.name, input.address);
      return response.ok ? signedIn(response) : refuse('session.credentials_wrong');
    },
    signOut: async credentials => {
      const response = await (await library()).api.signOut({
        headers: headersOf(credentials),
        asResponse: true,
      });
      sessions.forget(keyOf(credentials) ?? '');
      return response.headers.getSetCookie();
    },
    handle: async request => (await library()).handler(request),
  };
}

const sessionCookie = /(?:^|;\s*)(?:__Secure-)?guiju\.session_token=([^;]+)/;

function keyOf({ cookie, authorization }: Credentials): string | undefined {
  return authorization ?? (cookie === undefined ? undefined : sessionCookie.exec(cookie)?.[1]);
}

async function loadSession(auth: BetterAuth, credentials: Credentials): Promise<AccountSession | undefined> {
  const found = await auth.api.getSession({ headers: headersOf(credentials) });
  return found ? { accountId: found.user.id, sessionId: found.session.id } : undefined;
}

function askToSignIn(
  auth: BetterAuth,
  { name, password, address, userAgent }: SignInInput,
): Promise<Response> {
  const headers = new Headers({ [callerHeader]: address, 'user-agent': userAgent ?? '' });
  if (name.includes('@'))
    return auth.api.signInEmail({ body: { email: name, password }, headers, asResponse: true });
  return auth.api.signInUsername({ body: { username: name, password }, headers, asResponse: true });
}

async function signedIn(response: Response): Promise<SignedIn> {
  const cookies = response.headers.getSetCookie();
  const { user } = (await response.json()) as { user?: { id: string } };
  return user ? { kind: 'signed_in', accountId: user.id, cookies } : { kind: 'second_factor', cookies };
}

function headersOf({ cookie, authorization }: Credentials): Headers {
  const headers = new Headers();
  if (cookie !== undefined) headers.set('cookie', cookie);
  if (authorization !== undefined) headers.set('authorization', authorization);
  return headers;
}
