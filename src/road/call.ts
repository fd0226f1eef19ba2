import { hash } from 'node:crypto';
import type { Override } from '#contract/shape.ts';
import { Refused, refuse } from '#kernel/refusal.ts';
import { dayMs, type EpochMs, minuteMs, parseInstant } from '#kernel/time.ts';
import type { Actor } from './actor.ts';
import type { Command } from './command.ts';
import { canonicalJson } from './evidence/canonical.ts';
import type { Road } from './road.ts';
import { problemsOf } from './validate.ts';

/** Somebody asks for a change. */
export interface Call {
  readonly actor: Actor;
  /** Path parameters and body together. */
  readonly input: unknown;
  /** Chosen by the caller: two calls with the same key are one. Null: the caller guards against repetition itself. */
  readonly key: string | null;
  /** The subject's version that the caller saw; another one is refused. */
  readonly ifMatch?: string;
}

/** A call whose shape has been checked. */
export interface ReadCall {
  readonly actor: Actor;
  readonly input: never;
  readonly requestHash: string;
  readonly at: EpochMs;
  readonly recordedAt: EpochMs;
  readonly override: Override | null;
  readonly ifMatch: string | null;
}

/** Device clocks may be a little ahead; work without signal arrives late, but not years late. */
const mostAheadMs = 5 * minuteMs;
const mostBehindMs = 60 * dayMs;

/** NUL and halves of surrogate pairs, as JSON escapes them: no database keeps them. */
const unkeepable = /(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f])/i;

/** Checks the shape of the input against the contract, and its times against what can be meant. */
export function readCall(road: Road, command: Command, call: Call): Refused | ReadCall {
  const problems = problemsOf(command.endpoint, call.input);
  if (problems) return problems;
  // Without a key nothing is compared: the order of the fields does not matter then.
  const text = call.key === null ? JSON.stringify(call.input) : canonicalJson(call.input);
  if (unkeepable.test(text)) return refuse('input.unreadable');
  const recordedAt = road.clock.now();
  const at = instantOf(call, recordedAt);
  if (at instanceof Refused) return at;
  return {
    actor: call.actor,
    input: call.input as never,
    requestHash: call.key === null ? '' : hash('sha256', `${command.endpoint.action}\n${text}`, 'base64'),
    at,
    recordedAt,
    override: (call.input as Told).override ?? null,
    ifMatch: call.ifMatch ?? null,
  };
}

/** Fields that any input may have. */
interface Told {
  readonly happenedAt?: string;
  readonly askedAt?: string;
  readonly override?: Override;
}

function instantOf({ input, actor }: Call, recordedAt: EpochMs): Refused | EpochMs {
  const { happenedAt, askedAt } = input as Told;
  const told = happenedAt ?? askedAt;
  const at = told === undefined ? recordedAt : parseInstant(told);
  const isTooOld = at < recordedAt - mostBehindMs && actor.source !== 'import';
  if (at <= recordedAt + mostAheadMs && !isTooOld) return at;
  return refuse('input.instant_absurd', { field: happenedAt ? 'happenedAt' : 'askedAt' });
}
