import { Refused, refuse } from '#kernel/refusal.ts';
import type { Attempts } from './attempts.ts';
import type { BetterAuth } from './better-auth.ts';

/** Who asks for a change of their own account, and from where. */
export interface Owner {
  readonly accountId: string;
  readonly cookie: string;
  readonly address: string;
}

/** What is shown once: the secret for the authenticator, and codes for the day when it is lost. */
export interface Enrolment {
  /** `otpauth://…`, for a QR code. */
  readonly uri: string;
  readonly backupCodes: readonly string[];
}

/**
 * Changes of one's own account, each asking for the password again. They refuse with `account.password_wrong`,
 * `session.code_wrong`, or `service.too_many_requests` after too many guesses.
 */
export interface OwnAccount {
  /** Ends all other sessions. Answers with the values of `Set-Cookie`. */
  changePassword(owner: Owner, change: PasswordChange): Promise<readonly string[] | Refused>;
  /** Begins a second factor; it counts from its first right code on. */
  beginSecondFactor(owner: Owner, password: string): Promise<Enrolment | Refused>;
  confirmSecondFactor(owner: Owner, code: string): Promise<readonly string[] | Refused>;
  endSecondFactor(owner: Owner, password: string): Promise<readonly string[] | Refused>;
  /** New backup codes; the old ones no longer hold. */
  renewBackupCodes(owner: Owner, password: string): Promise<readonly string[] | Refused>;
  /** The id of the session that the cookie stands for. */
  sessionIdOf(cookie: string): Promise<string | undefined>;
}

export interface PasswordChange {
  readonly current: string;
  /** 10 to 200 characters. */
  readonly next: string;
}

export interface OwnAccountOptions {
  readonly library: () => Promise<BetterAuth>;
  readonly attempts: Attempts;
}

export function createOwnAccount({ library, attempts }: OwnAccountOptions): OwnAccount {
  const guarded = guardedBy(attempts);
  const headersOf = ({ cookie }: Pick<Owner, 'cookie'>) => new Headers({ cookie });
  const wrongPassword = (field: string) => refuse('account.password_wrong', { field });

  return {
    changePassword: async (owner, { current, next }) => {
      const { api } = await library();
      const body = { currentPassword: current, newPassword: next, revokeOtherSessions: true };
      const change = () => api.changePassword({ body, headers: headersOf(owner), asResponse: true });
      return cookiesOf(await guarded(owner, wrongPassword('current'), change));
    },
    beginSecondFactor: async (owner, password) => {
      const { api } = await library();
      const enable = () =>
        api.enableTwoFactor({ body: { password }, headers: headersOf(owner), asResponse: true });
      const answer = await guarded(owner, wrongPassword('password'), enable);
      if (answer instanceof Refused) return answer;
      const { totpURI, backupCodes } = (await answer.json()) as { totpURI: string; backupCodes: string[] };
      return { uri: totpURI, backupCodes };
    },
    confirmSecondFactor: async (owner, code) => {
      const { api } = await library();
      const verify = () => api.verifyTOTP({ body: { code }, headers: headersOf(owner), asResponse: true });
      return cookiesOf(await guarded(owner, refuse('session.code_wrong', { field: 'code' }), verify));
    },
    endSecondFactor: async (owner, password) => {
      const { api } = await library();
      const disable = () =>
        api.disableTwoFactor({ body: { password }, headers: headersOf(owner), asResponse: true });
      return cookiesOf(await guarded(owner, wrongPassword('password'), disable));
    },
    renewBackupCodes: async (owner, password) => {
      const { api } = await library();
      const renew = () =>
        api.generateBackupCodes({ body: { password }, headers: headersOf(owner), asResponse: true });
      const answer = await guarded(owner, wrongPassword('password'), renew);
      return answer instanceof Refused
        ? answer
        : ((await answer.json()) as { backupCodes: string[] }).backupCodes;
    },
    sessionIdOf: async cookie => {
      const found = await (await library()).api.getSession({ headers: headersOf({ cookie }) });
      return found?.session.id;
    },
  };
}

/** Lets nobody guess: whoever found an open session does not know the password. */
function guardedBy(attempts: Attempts) {
  return async (
    { accountId, address }: Owner,
    wrong: Refused,
    ask: () => Promise<Response>,
  ): Promise<Response | Refused> => {
    const seconds = attempts.waitSeconds(accountId, address);
    if (seconds > 0) return refuse('service.too_many_requests', { params: { seconds } });
    const answer = await ask();
    if (answer.ok) attempts.succeeded(accountId);
    else attempts.failed(accountId, address);
    return answer.ok ? answer : wrong;
  };
}

function cookiesOf(answer: Response | Refused): readonly string[] | Refused {
  return answer instanceof Refused ? answer : answer.headers.getSetCookie();
}
