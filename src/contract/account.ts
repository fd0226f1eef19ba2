import Type, { type Static } from 'typebox';
import { endpoint } from './endpoint.ts';
import { Session } from './session.ts';
import { closed, Id, IdParams, Instant, Line, nullable } from './shape.ts';

const Password = Type.String({ minLength: 1, maxLength: 200 });
const NewPassword = Type.String({ minLength: 10, maxLength: 200 });
const Confirmed = closed({ password: Password });
const Nothing = Type.Object({});
/** JSON of WebAuthn, passed between the browser and the device as it is. */
const DeviceJson = Type.Record(Type.String({ maxLength: 100 }), Type.Unknown());
const KeyDays = Type.Integer({ minimum: 1, maximum: 3650 });
const BackupCodes = Type.Array(Type.String());

export const OwnSession = Type.Object({
  id: Id,
  isCurrent: Type.Boolean(),
  address: nullable(Type.String()),
  userAgent: nullable(Type.String()),
  createdAt: Instant,
  usedAt: Instant,
});
export type OwnSession = Static<typeof OwnSession>;

export const Passkey = Type.Object({ id: Id, name: Type.String(), createdAt: Instant });
export type Passkey = Static<typeof Passkey>;

/** How the reader proves who they are, and where they are signed in. */
export const Account = Type.Object({
  username: Type.String(),
  hasSecondFactor: Type.Boolean(),
  passkeys: Type.Array(Passkey),
  sessions: Type.Array(OwnSession),
});
export type Account = Static<typeof Account>;

/** A key with which a program acts as a person. */
export const ApiKey = Type.Object({
  id: Id,
  name: Type.String(),
  /** Its first characters. */
  start: Type.String(),
  createdAt: Instant,
  expiresAt: nullable(Instant),
  lastUsedAt: nullable(Instant),
});
export type ApiKey = Static<typeof ApiKey>;

const own = 'account.manage_own';

export const accountEndpoints = {
  read: endpoint({
    method: 'GET',
    path: '/account',
    action: own,
    summary: 'How the reader proves who they are, and where they are signed in',
    reply: Account,
  }),
  changePassword: endpoint({
    method: 'POST',
    path: '/account/password',
    action: own,
    summary: 'Changes the own password and ends all other sessions',
    body: closed({ current: Password, next: NewPassword }),
    reply: Nothing,
  }),
  beginSecondFactor: endpoint({
    method: 'POST',
    path: '/account/second-factor',
    action: own,
    summary: 'Begins a second factor: the secret for the authenticator and backup codes, shown once',
    body: Confirmed,
    reply: Type.Object({ uri: Type.String(), backupCodes: BackupCodes }),
  }),
  confirmSecondFactor: endpoint({
    method: 'POST',
    path: '/account/second-factor/confirm',
    action: own,
    summary: 'Confirms the second factor by its first code; from now on signing in asks for it',
    body: closed({ code: Type.String({ pattern: '^\\d{6}$' }) }),
    reply: Nothing,
  }),
  endSecondFactor: endpoint({
    method: 'POST',
    path: '/account/second-factor/end',
    action: own,
    summary: 'Ends the second factor',
    body: Confirmed,
    reply: Nothing,
  }),
  renewBackupCodes: endpoint({
    method: 'POST',
    path: '/account/backup-codes',
    action: own,
    summary: 'New backup codes, shown once; the old ones no longer hold',
    body: Confirmed,
    reply: Type.Object({ backupCodes: BackupCodes }),
  }),
  endSessions: endpoint({
    method: 'POST',
    path: '/account/sessions/end',
    action: own,
    summary: 'Ends one own session, or all but this one',
    body: closed({ id: Type.Optional(Id) }),
    reply: Nothing,
  }),
  beginPasskey: endpoint({
    method: 'POST',
    path: '/account/passkeys/begin',
    action: own,
    summary: 'What the browser hands to the device to make a passkey',
    body: closed({}),
    reply: Type.Object({ options: DeviceJson }),
  }),
  addPasskey: endpoint({
    method: 'POST',
    path: '/account/passkeys',
    action: own,
    summary: 'Keeps the passkey that the device made',
    body: closed({ name: Line, credential: DeviceJson }),
    reply: Nothing,
  }),
  renamePasskey: endpoint({
    method: 'POST',
    path: '/account/passkeys/rename',
    action: own,
    summary: 'Calls an own passkey something else',
    body: closed({ id: Id, name: Line }),
    reply: Nothing,
  }),
  removePasskey: endpoint({
    method: 'POST',
    path: '/account/passkeys/remove',
    action: own,
    summary: 'Removes an own passkey: it opens nothing any more',
    body: closed({ id: Id }),
    reply: Nothing,
  }),
  beginPasskeySignIn: endpoint({
    method: 'POST',
    path: '/session/passkey/begin',
    action: 'session.sign_in_by_passkey',
    summary: 'What the browser hands to the device to sign in',
    body: closed({}),
    reply: Type.Object({ options: DeviceJson }),
  }),
  signInByPasskey: endpoint({
    method: 'POST',
    path: '/session/passkey',
    action: 'session.sign_in_by_passkey',
    summary: 'Signs in with what the device answered; the answer sets the session cookie',
    body: closed({ credential: DeviceJson }),
    reply: Session,
  }),
};

export const apiKeyEndpoints = {
  list: endpoint({
    method: 'GET',
    path: '/people/:id/api-keys',
    action: 'api_key.read',
    summary: 'Keys with which programs act as this person',
    params: IdParams,
    reply: Type.Object({ items: Type.Array(ApiKey) }),
  }),
  issue: endpoint({
    method: 'POST',
    path: '/people/:id/api-keys',
    action: 'api_key.issue',
    summary: 'Makes a key; it is told now and never again',
    params: IdParams,
    body: closed({
      name: Type.String({ minLength: 1, maxLength: 100, pattern: '\\S' }),
      expiresDays: Type.Optional(KeyDays),
    }),
    reply: Type.Object({ id: Id, key: Type.String() }),
  }),
  revoke: endpoint({
    method: 'POST',
    path: '/people/:id/api-keys/revoke',
    action: 'api_key.revoke',
    summary: 'Ends a key within ten seconds',
    params: IdParams,
    body: closed({ keyId: Id }),
    reply: Nothing,
  }),
};
