import { hash } from 'node:crypto';
import type { Values } from '#engine/vocabulary.ts';
import type { EpochMs } from '#kernel/time.ts';
import type { OverrideGrounds } from '../override-grounds.ts';
import { canonicalJson } from './canonical.ts';

/** An event as evidence keeps it: what, when, by whom, for whom, from where, and its link in the chain. */
export interface LoggedEvent {
  readonly subjectId: string;
  readonly seq: number;
  readonly id: string;
  readonly type: string;
  readonly at: EpochMs;
  readonly recordedAt: EpochMs;
  readonly actorId: string | null;
  readonly actorName: string;
  readonly actorRoles: readonly string[];
  readonly onBehalfOf: string | null;
  readonly source: string;
  /** The action asked for, on the first event that it led to. */
  readonly action: string | null;
  /** What the gates were shown beforehand, over what was known. */
  readonly proposed: Values;
  readonly overridden: readonly string[];
  readonly overrideReason: string | null;
  readonly overrideGrounds: OverrideGrounds | null;
  /** The edition that judges the subject from this event on; null: as before. */
  readonly edition: string | null;
  readonly data: Values;
  readonly facts: Values;
  readonly prevHash: Buffer;
  readonly hash: Buffer;
}

/** The hash before the first event of every log. */
export const chainStart: Buffer = Buffer.alloc(32);

/**
 * SHA-256 over the hash before and all that the event says, its fields in the order of this list. What only few events
 * say comes last, and leaves no trace in the others.
 */
export function chainHash(event: Omit<LoggedEvent, 'hash'>): Buffer {
  const said = [
    event.subjectId,
    event.seq,
    event.id,
    event.type,
    event.at,
    event.recordedAt,
    event.actorId,
    event.actorName,
    event.actorRoles,
    event.onBehalfOf,
    event.source,
    event.action,
    event.overridden,
    event.overrideReason,
    event.edition,
  ];
  const link = [
    event.prevHash.toString('hex'),
    JSON.stringify(said),
    canonicalJson(event.proposed),
    canonicalJson(event.data),
    canonicalJson(event.facts),
    ...(event.overrideGrounds ? [canonicalJson(event.overrideGrounds)] : []),
  ];
  return hash('sha256', link.join('\n'), 'buffer');
}
