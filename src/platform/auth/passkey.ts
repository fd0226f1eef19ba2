import { type Refused, refuse } from '#kernel/refusal.ts';
import type { BetterAuth } from './better-auth.ts';

/** What a browser hands to the device, in the JSON of WebAuthn, with the cookie that binds its answer. */
export interface Challenge {
  readonly options: Readonly<Record<string, unknown>>;
  readonly cookies: readonly string[];
}

/** What the device answered, as the browser sent it. */
export interface DeviceAnswer {
  readonly cookie: string;
  /** The header `Origin` of the request. */
  readonly origin: string;
  readonly credential: Readonly<Record<string, unknown>>;
}

export interface NewPasskey extends DeviceAnswer {
  /** What its owner calls it. */
  readonly name: string;
}

/** Passkeys: signing in by the device's own lock. They refuse with `account.passkey_unverified`. */
export interface Passkeys {
  /** Refuses with `account.session_old` when signing in was more than a day ago. */
  begin(cookie: string, label: string): Promise<Challenge | Refused>;
  add(passkey: NewPasskey): Promise<undefined | Refused>;
  beginSignIn(): Promise<Challenge>;
  signIn(answer: DeviceAnswer): Promise<{ accountId: string; cookies: readonly string[] } | Refused>;
}

type DeviceProof = NonNullable<
  Parameters<BetterAuth['api']['verifyPasskeyAuthentication']>[0]
>['body']['response'];

export function createPasskeys(library: () => Promise<BetterAuth>): Passkeys {
  return {
    begin: async (cookie, label) => {
      const { api } = await library();
      const headers = new Headers({ cookie });
      const answer = await api.generatePasskeyRegistrationOptions({
        headers,
        query: { name: label },
        asResponse: true,
      });
      return answer.ok ? challengeOf(answer) : refuse('account.session_old');
    },
    add: async ({ credential, name, ...from }) => {
      const { api } = await library();
      const body = { response: credential, name };
      const answer = await api.verifyPasskeyRegistration({
        headers: headersOf(from),
        body,
        asResponse: true,
      });
      return answer.ok ? undefined : refuse('account.passkey_unverified');
    },
    beginSignIn: async () => {
      const { api } = await library();
      return challengeOf(
        await api.generatePasskeyAuthenticationOptions({ headers: new Headers(), asResponse: true }),
      );
    },
    signIn: async ({ credential, ...from }) => {
      const { api } = await library();
      // The library checks every part of it.
      const body = { response: credential as unknown as DeviceProof };
      const answer = await api.verifyPasskeyAuthentication({
        headers: headersOf(from),
        body,
        asResponse: true,
      });
      if (!answer.ok) return refuse('account.passkey_unverified');
      const { user } = (await answer.json()) as { user: { id: string } };
      return { accountId: user.id, cookies: answer.headers.getSetCookie() };
    },
  };
}

function headersOf({ cookie, origin }: Pick<DeviceAnswer, 'cookie' | 'origin'>): Headers {
  return new Headers({ cookie, origin });
}

async function challengeOf(answer: Response): Promise<Challenge> {
  return {
    options: (await answer.json()) as Challenge['options'],
    cookies: answer.headers.getSetCookie(),
  };
}
