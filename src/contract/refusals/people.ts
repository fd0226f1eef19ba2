/** People and what is their own: sessions, accounts, the company and who works for it. */
export const peopleRefusals = {
  /** Only days that have begun are reviewed, from the first to the last. */
  'access.days_absurd': 422,

  /** The file's content is of no type that may be kept here. */
  'file.type_refused': 415,
  /** The name promises a picture, and the content is none. */
  'file.not_a_picture': 415,
  'file.too_large': 413,

  /** Whoever is to take it does not work at the desk, or has left. */
  'person.not_at_desk': 422,

  /** The caller holds as many streams of changes as one may. */
  'live.too_many': 429,

  /** Nobody is signed in. */
  'session.missing': 401,
  /** Name or password is wrong. */
  'session.credentials_wrong': 401,
  /** The password is right; the code of the authenticator is still wanted, at `POST /session/code`. */
  'session.second_factor': 401,
  /** The code is wrong, used up or too late: after five wrong ones the password is asked for again. */
  'session.code_wrong': 401,

  /** The own password, asked for again, is wrong. */
  'account.password_wrong': 422,
  /** What the device answered does not prove the passkey, or came too late. */
  'account.passkey_unverified': 422,
  /** Signing in was more than a day ago: sign in again before a passkey is added. */
  'account.session_old': 403,
  /** Programs with a key may not change the account whose key they have. */
  'account.not_by_key': 403,

  /** The person has no account to sign in with. */
  'person.no_account': 422,
  /** The name is in use. */
  'person.username_taken': 409,
  'person.inactive': 409,

  /** The hours of reminders end before they begin. */
  'reminder_hours.empty': 422,

  /** Another branch has the name. */
  'branch.name_taken': 409,

  'absence.over': 409,
} as const;
