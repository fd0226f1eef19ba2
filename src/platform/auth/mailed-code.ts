import { type Refused, refuse } from '#kernel/refusal.ts';
import { minuteMs } from '#kernel/time.ts';
import type { Clock } from '../clock.ts';
import { type Attempts, createAttempts } from './attempts.ts';
import type { BetterAuth } from './better-auth.ts';
import { callerHeader } from './caller-header.ts';

/** Who wants in, and from where. */
export interface MailedCaller {
  /** Mail address, in any letters. */
  readonly email: string;
  readonly address: string;
  readonly userAgent?: string | undefined;
}

/** Signing in by a code of six digits that goes to the mail address of the account: good for five minutes and five tries. */
export interface MailedCodes {
  /** Refuses with `service.too_many_requests` whoever asks again and again, for an address of somebody or of nobody. */
  allow(caller: MailedCaller): Refused | undefined;
  /** A new code for an account that there is. */
  make(email: string): Promise<string>;
  /** Refuses with `session.code_wrong` or `service.too_many_requests` (`seconds`). */
  signIn(
    caller: MailedCaller,
    code: string,
  ): Promise<{ accountId: string; cookies: readonly string[] } | Refused>;
}

export interface MailedCodesOptions {
  readonly library: () => Promise<BetterAuth>;
  readonly clock: Clock;
}

/** How long a code is good for. */
export const mailedCodeMs = 5 * minuteMs;

const asksAtMost = { name: 3, address: 30 };

export function createMailedCodes({ library, clock }: MailedCodesOptions): MailedCodes {
  const asks = createAttempts(clock, asksAtMost);
  const guesses = createAttempts(clock);
  return {
    allow: ({ email, address }) => {
      const wait = waiting(asks, { email, address });
      if (!wait) asks.failed(email, address);
      return wait;
    },
    make: async email =>
      (await library()).api.createVerificationOTP({ body: { email: email.toLowerCase(), type: 'sign-in' } }),
    signIn: async (caller, code) => {
      const wait = waiting(guesses, caller);
      if (wait) return wait;
      const answer = await verify(await library(), caller, code);
      if (!answer.ok) {
        guesses.failed(caller.email, caller.address);
        return refuse('session.code_wrong', { field: 'code' });
      }
      guesses.succeeded(caller.email);
      const { user } = (await answer.json()) as { user: { id: string } };
      return { accountId: user.id, cookies: answer.headers.getSetCookie() };
    },
  };
}

function waiting(
  counted: Attempts,
  { email, address }: Pick<MailedCaller, 'email' | 'address'>,
): Refused | undefined {
  const seconds = counted.waitSeconds(email, address);
  return seconds > 0 ? refuse('service.too_many_requests', { params: { seconds } }) : undefined;
}

function verify({ api }: BetterAuth, { email, address, userAgent }: MailedCaller, otp: string) {
  const headers = new Headers({ [callerHeader]: address, 'user-agent': userAgent ?? '' });
  return api.signInEmailOTP({ body: { email: email.toLowerCase(), otp }, headers, asResponse: true });
}
