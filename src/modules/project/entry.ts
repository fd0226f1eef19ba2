import type { entryKinds } from '#contract/project-shape.ts';
import { type CivilDate, instantOf } from '#kernel/time.ts';
import type { Tx } from '#platform/database/transaction.ts';
import { newId } from '#platform/id.ts';
import { civilDay } from '#platform/numbers/numbers.ts';
import type { Context } from '#road/command.ts';

export interface Entry {
  readonly projectId: string;
  readonly kind: (typeof entryKinds)[number];
  readonly content: object;
  /** The civil day that it is about; the day on which it happened unless said otherwise. */
  readonly onDay?: CivilDate;
}

/** Writes down what was done or measured on site; answers with its id. */
export async function addEntry(tx: Tx, { actor, at, zone }: Context, entry: Entry): Promise<string> {
  const { projectId, kind, content, onDay = civilDay(at, zone) } = entry;
  const id = newId();
  const written = { content: JSON.stringify(content), authorName: actor.name, at: instantOf(at) };
  await tx.db
    .insertInto('projectEntry')
    .values({ id, projectId, kind, onDay, ...written })
    .execute();
  return id;
}
