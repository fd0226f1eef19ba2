import type { EpochMs } from '#kernel/time.ts';

/** A call as it came over the wire. */
export interface Call {
  readonly query: Readonly<Record<string, string | undefined>>;
  /** Names in small letters. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
}

/** What the vendor signs and encrypts with. */
export interface CallbackKeys {
  readonly token: string;
  readonly key: string;
  /** To whom WeCom encrypts: the corporation's id; empty for a smart robot. */
  readonly receiver: string;
}

/** Something that somebody said to the robot. */
export interface Said {
  readonly messageKey: string;
  readonly senderId: string;
  readonly senderName: string;
  /** Null for what is no text. */
  readonly text: string | null;
}

/** What a genuine call tells: `check` wants its words back, `other` is an event that asks for nothing. */
export type Told =
  | { readonly kind: 'check'; readonly answer: string }
  | { readonly kind: 'said'; readonly said: Said }
  | { readonly kind: 'other' };

/** `proof` is the signature by which the call is known; it counts once. */
export interface Genuine {
  readonly proof: string;
  readonly signedAt: EpochMs;
  readonly told: Told;
}
