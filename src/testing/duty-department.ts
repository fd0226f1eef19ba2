import type { DutyRow } from '#contract/duty.ts';
import { newSubject } from '#engine/state.ts';
import { Refused } from '#kernel/refusal.ts';
import { createOpener, type DutyGround, dutyRoutes } from '#modules/duty/index.ts';
import type { Actor } from '#road/actor.ts';
import { tick } from '#road/tick.ts';
import { askRoutes } from './ask-routes.ts';
import type { TestDatabase } from './database.ts';
import { aDepartment, type Person } from './department.ts';

/** A department whose duties come up, are listed and are done as in the product. */
export async function aDutyDepartment(database: TestDatabase, pack: string) {
  const department = await aDepartment(database, { pack, reactions: {}, dueProjections: {} });
  const { road, db, clock, regulations } = department;
  const ground: DutyGround = { road, regulations };
  const asked = askRoutes(department, dutyRoutes(ground));
  const act = (actor: Actor, action: string, input: object, key?: string) =>
    asked.act(actor, action, input, { ...(key && { key }) });

  const read = async <T>(actor: Actor, path: string, input: object = {}): Promise<T> => {
    const answer = await asked.read<T | Refused>(actor, path, input);
    if (answer instanceof Refused) throw new Error(answer.refusals[0]?.code);
    return answer;
  };

  const list = async (actor: Actor, asked: object = {}) =>
    (await read<{ items: DutyRow[] }>(actor, '/duties', { limit: 100, ...asked })).items;

  /** Lets it be a time of Shanghai: what is due to show up does, and limits that passed are noticed. */
  const letItBe = async (local: string, opener = createOpener(ground, db)) => {
    clock.set(Temporal.PlainDateTime.from(local).toZonedDateTime(road.zone).epochMilliseconds);
    while (await opener.open());
    while ((await tick(road)) > 0);
  };

  /** Begins the log of a person, as hiring does. */
  const begun = async (person: Person): Promise<Person> => {
    const state = newSubject(regulations.inForce());
    await db
      .insertInto('subject')
      .values({
        id: person.id,
        kind: 'person',
        edition: state.edition,
        seq: 0,
        lastHash: Buffer.alloc(32),
        state: JSON.stringify(state),
      })
      .execute();
    return person;
  };

  return { ...department, ground, act, read, list, letItBe, begun };
}

export type DutyDepartment = Awaited<ReturnType<typeof aDutyDepartment>>;
