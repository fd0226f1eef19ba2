import type { Actor } from '#road/actor.ts';
import type { Cast } from './cast.ts';

/** What is known of a case while it is told. */
export interface Told {
  readonly cast: Cast;
  requestId: string;
  orderId: string;
  complaintId: string;
  engineerId: string;
}

/** Of a case that has not begun. */
export function untold(cast: Cast): Told {
  return { cast, requestId: '', orderId: '', complaintId: '', engineerId: '' };
}

/** One thing that somebody does, so many minutes after the customer asked. */
export interface Step {
  readonly minute: number;
  readonly action: string;
  readonly by: (told: Told) => Actor;
  /** Null: it cannot be done now, and the case stays as it is. */
  readonly input: (told: Told) => object | null | Promise<object | null>;
  /** Remembers what later steps need of the answer. */
  readonly keep?: (told: Told, reply: never) => void;
}

export const desk = {
  csr: (told: Told) => told.cast.csr,
  support: (told: Told) => told.cast.support,
  dispatcher: (told: Told) => told.cast.dispatcher,
  manager: (told: Told) => told.cast.manager,
  quality: (told: Told) => told.cast.quality,
};

/** The engineer who was sent. */
export function engineer({ cast, engineerId }: Told): Actor {
  const sent = cast.engineers.get(engineerId);
  if (!sent) throw new Error('demonstration: no such engineer');
  return sent;
}

export const ofRequest = (input: object) => (told: Told) => ({ id: told.requestId, ...input });
export const ofOrder = (input: object) => (told: Told) => ({ id: told.orderId, ...input });
