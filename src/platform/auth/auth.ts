import { type Refused, refuse } from '#kernel/refusal.ts';
import type { Clock } from '../clock.ts';
import { isWellFormed, keyIn } from './api-key.ts';
import { createAttempts } from './attempts.ts';
import type { AuthOptions, BetterAuth } from './better-auth.ts';
import { callerHeader } from './caller-header.ts';
import { createMailedCodes, type MailedCodes } from './mailed-code.ts';
import { createOwnAccount, type OwnAccount } from './own-account.ts';
import { createPasskeys, type Passkeys } from './passkey.ts';
import { createSessionCache } from './session-cache.ts';

/** The headers of a request that say who asks. */
export interface Credentials {
  readonly cookie?: string | undefined;
  readonly authorization?: string | undefined;
  /** The header `x-api-key`. */
  readonly apiKey?: string | undefined;
}

export interface AccountSession {
  readonly accountId: string;
  /** A browser's session, or a program with an API key of the account. */
  readonly by: 'session' | 'api_key';
}

export interface NewApiKey {
  readonly accountId: string;
  /** What the key is for, at most 100 characters. */
  readonly name: string;
  /** 1 to 3650; a key without holds until it is revoked. */
  readonly expiresDays?: number | undefined;
}

export interface IssuedApiKey {
  readonly id: string;
  /** Known only now: the database keeps its hash. */
  readonly key: string;
}

export interface SignInInput {
  /** User name or e-mail address. */
  readonly name: string;
  readonly password: string;
  readonly address: string;
  readonly userAgent?: string | undefined;
}

export interface GiveCodeInput {
  /** Six digits of the authenticator, or one of the account's backup codes. */
  readonly code: string;
  /** With the challenge that the right password gave. */
  readonly cookie: string | undefined;
  readonly address: string;
}

/** `second_factor`: the code of the authenticator is still wanted. */
export interface SignedIn {
  readonly kind: 'signed_in' | 'second_factor';
  readonly accountId?: string;
  /** Values of `Set-Cookie`. */
  readonly cookies: readonly string[];
}

export interface Auth {
  /** Whose session or API key it is, from memory for at most ten seconds. A key that does not hold is no session. */
  sessionOf(credentials: Credentials): Promise<AccountSession | undefined>;
  /** Refuses with `session.credentials_wrong` or `service.too_many_requests` (`seconds`). */
  signIn(input: SignInInput): Promise<SignedIn | Refused>;
  /** The second step of signing in. Refuses with `session.code_wrong` or `service.too_many_requests` (`seconds`). */
  giveCode(input: GiveCodeInput): Promise<SignedIn | Refused>;
  /** Ends the session and answers with the values of `Set-Cookie` that remove it from the browser. */
  signOut(credentials: Credentials): Promise<readonly string[]>;
  issueApiKey(key: NewApiKey): Promise<IssuedApiKey>;
  readonly own: OwnAccount;
  readonly passkeys: Passkeys;
  readonly mailedCodes: MailedCodes;
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
    issueApiKey: async key => issueApiKey(await library(), key),
    own: createOwnAccount({ library, attempts }),
    passkeys: createPasskeys(library),
    mailedCodes: createMailedCodes({ library, clock }),
    signIn: async input => {
      const seconds = attempts.waitSeconds(input.name, input.address);
      if (seconds > 0) return refuse('service.too_many_requests', { params: { seconds } });
      const response = await askToSignIn(await library(), input);
      if (response.ok) attempts.succeeded(input.name);
      else attempts.failed(input.name, input.address);
      return response.ok ? signedIn(response) : refuse('session.credentials_wrong');
    },
    giveCode: async ({ code, cookie = '', address }) => {
      const seconds = attempts.waitSeconds(cookie, address);
      if (seconds > 0) return refuse('service.too_many_requests', { params: { seconds } });
      const response = await verifyCode(await library(), { code, cookie });
      if (!response.ok) attempts.failed(cookie, address);
      return response.ok ? signedIn(response) : refuse('session.code_wrong');
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

function keyOf({ cookie, authorization, apiKey }: Credentials): string | undefined {
  return apiKey ?? authorization ?? (cookie === undefined ? undefined : sessionCookie.exec(cookie)?.[1]);
}

async function loadSession(auth: BetterAuth, credentials: Credentials): Promise<AccountSession | undefined> {
  const key = keyIn(credentials);
  if (key !== undefined) return isWellFormed(key) ? loadKey(auth, key) : undefined;
  const found = await auth.api.getSession({ headers: headersOf(credentials) });
  return found ? { accountId: found.user.id, by: 'session' } : undefined;
}

async function loadKey(auth: BetterAuth, text: string): Promise<AccountSession | undefined> {
  const { key, error } = await auth.api.verifyApiKey({ body: { key: text } });
  if (key) return { accountId: key.referenceId, by: 'api_key' };
  // The library calls a key wrong as well when it could not look.
  if (error && typeof error.message !== 'string') throw new Error('the API key could not be looked up');
  return undefined;
}

const dayS = 24 * 60 * 60;

async function issueApiKey(
  auth: BetterAuth,
  { accountId, name, expiresDays }: NewApiKey,
): Promise<IssuedApiKey> {
  const expires = expiresDays === undefined ? {} : { expiresIn: expiresDays * dayS };
  const { id, key } = await auth.api.createApiKey({ body: { userId: accountId, name, ...expires } });
  return { id, key };
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

function verifyCode(auth: BetterAuth, { code, cookie }: { readonly code: string; readonly cookie: string }) {
  const asked = { body: { code }, headers: headersOf({ cookie }), asResponse: true } as const;
  return /^\d{6}$/.test(code) ? auth.api.verifyTOTP(asked) : auth.api.verifyBackupCode(asked);
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
