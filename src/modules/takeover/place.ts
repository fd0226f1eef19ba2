import { Refused } from '#kernel/refusal.ts';
import type { Tx } from '#platform/database/transaction.ts';
import type { Actor } from '#road/actor.ts';
import { type Order, runBatch } from '#road/batch.ts';
import type { Command } from '#road/command.ts';
import type { Road } from '#road/road.ts';
import type { Subject } from '#road/subject.ts';
import { type Problem, problemOf } from './register-row.ts';

/** Where and for whom rows come in. */
export interface Bringing {
  readonly takeoverId: string;
  /** What is ended stays as the register left it; time does not pass for it. */
  readonly past: Road;
  /** What is open goes on here. */
  readonly present: Road;
  readonly actor: Actor;
  readonly branchId: string;
  readonly askedByName: string;
  /** Engineers by their folded names; those of whom there are two are left out. */
  readonly engineers: ReadonlyMap<string, string>;
}

type Answers = Awaited<ReturnType<typeof runBatch>>;

/** The same inside of a transaction: what is done later sees what was done before. */
export interface Place extends Bringing {
  run(road: 'past' | 'present', orders: readonly Order[]): Promise<Answers>;
}

export function placeFor(tx: Tx, bringing: Bringing): Place {
  const pending = new Map<string, Subject>();
  return {
    ...bringing,
    run: async (road, orders) =>
      orders.length === 0 ? [] : runBatch({ road: bringing[road], tx, pending }, orders),
  };
}

export function orderOf({ actor }: Pick<Place, 'actor'>, command: Command, input: object): Order {
  return { command, call: { actor, key: null, input } };
}

/** What a batch has made, by the keys of its plans. */
export type Made<T> = ReadonlyMap<string, T | Refused>;

/** What was made under a key; undefined where it was refused, or nothing was asked for. */
export function madeOf<T>(made: Made<T>, key: string): T | undefined {
  const one = made.get(key);
  return one instanceof Refused ? undefined : one;
}

export const countMade = (made: Made<unknown>): number =>
  [...made.values()].filter(one => !(one instanceof Refused)).length;

/** Does one command for each key. */
export async function makeEach<T>(
  place: Place,
  command: Command,
  inputs: ReadonlyMap<string, object>,
): Promise<Made<T>> {
  const keys = [...inputs.keys()];
  const orders = [...inputs.values()].map(input => orderOf(place, command, input));
  const answers = await place.run('present', orders);
  const bodyOf = (answer: Answers[number]) => (answer instanceof Refused ? answer : (answer.body as T));
  return new Map(answers.map((answer, index) => [keys[index] ?? '', bodyOf(answer)]));
}

/** A refusal as the reason for which a row does not come in. */
export function problemOfRefusal({ refusals }: Refused): Problem {
  const [first] = refusals;
  return problemOf('refused', { code: first?.code ?? '', field: first?.field ?? '' });
}
