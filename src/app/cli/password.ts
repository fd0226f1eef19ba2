import { randomBytes } from 'node:crypto';
import { text } from 'node:stream/consumers';
import { Trouble } from '#platform/trouble.ts';
import { say } from '../say.ts';

export interface Password {
  readonly text: string;
  /** A password that we made is shown, once; one that was given is not. */
  readonly isMade: boolean;
}

const shortest = 10;

/** One that is made, or with `--password-stdin` the one that is given. Throws Trouble when it is too short or too long. */
export async function choosePassword({
  passwordStdin,
}: {
  readonly passwordStdin?: boolean;
}): Promise<Password> {
  if (!passwordStdin) return { text: randomBytes(12).toString('base64url'), isMade: true };
  const given = (await text(process.stdin)).replace(/\r?\n$/, '');
  if (given.length < shortest || given.length > 200) throw new Trouble('user.password_invalid', { shortest });
  return { text: given, isMade: false };
}

/** The password as a field of a JSON answer. */
export function shown(password: Password): { password?: string } {
  return password.isMade ? { password: password.text } : {};
}

/** A text with the password below it. */
export function told(told: string, password: Password): string {
  return password.isMade ? `${told}\n${say('user_made_password', { password: password.text })}` : told;
}
