/** JSON of WebAuthn, as the server sends and takes it. */
type DeviceJson = Record<string, unknown>;

/** Whether this browser keeps passkeys for this address: it must be safe, and a name rather than a number. */
export function hasPasskeys(): boolean {
  if (!window.isSecureContext || /^[\d.]+$|:/.test(location.hostname)) return false;
  return 'PublicKeyCredential' in window && 'parseCreationOptionsFromJSON' in PublicKeyCredential;
}

/** Lets the device make a passkey; undefined when its owner stopped it. */
export async function makePasskey(options: DeviceJson): Promise<DeviceJson | undefined> {
  const json = options as unknown as PublicKeyCredentialCreationOptionsJSON;
  const publicKey = PublicKeyCredential.parseCreationOptionsFromJSON(json);
  return answerOf(navigator.credentials.create({ publicKey }));
}

/** Lets the device prove one of its passkeys; undefined when its owner stopped it. */
export async function provePasskey(options: DeviceJson): Promise<DeviceJson | undefined> {
  const json = options as unknown as PublicKeyCredentialRequestOptionsJSON;
  const publicKey = PublicKeyCredential.parseRequestOptionsFromJSON(json);
  return answerOf(navigator.credentials.get({ publicKey }));
}

async function answerOf(asked: Promise<Credential | null>): Promise<DeviceJson | undefined> {
  const credential = await asked.catch(() => null);
  return credential instanceof PublicKeyCredential ? { ...credential.toJSON() } : undefined;
}
