import { reachOf } from '#contract/asker.ts';
import type { DutyRow } from '#contract/duty.ts';
import { newSubject } from '#engine/state.ts';
import { Refused } from '#kernel/refusal.ts';
import { createOpener, type DutyGround, dutyRoutes } from '#modules/duty/index.ts';
import type { Actor } from '#road/actor.ts';
import { runCommand } from '#road/run-command.ts';
import { tick } from '#road/tick.ts';
import type { TestDatabase } from './database.ts';
import { aDepartment, type Person } from './department.ts';

/** A department whose duties come up, are listed and are done as in the product. */
export async function aDutyDepartment(database: TestDatabase, pack: string) {
  const department = await aDepartment(database, { pack, reactions: {}, dueProjections: {} });
  const { road, db, clock, regulations } = department;
  const ground: DutyGround = { road, regulations };
  let keys = 0;

  const act = (actor: Actor, action: string, input: object, key = `duty-test-${++keys}`) => {
    const route = dutyRoutes(ground).find(({ endpoint }) => endpoint.action === action);
    if (route?.kind !== 'command') throw new Error(`${action} is no command`);
    return runCommand(road, route.command, { actor, key, input });
  };

  const read = async <T>(actor: Actor, path: string, asked: object = {}): Promise<T> => {
    const route = dutyRoutes(ground).find(
      ({ endpoint }) => endpoint.path === path && endpoint.method === 'GET',
    );
    if (route?.kind !== 'query') throw new Error(`${path} is no query`);
    const query = route.query as unknown as (context: object, asked: object) => Promise<T | Refused>;
    const reach = reachOf(actor, route.endpoint.action);
    const answer = await query({ db, road, actor, reach, now: clock.now() }, asked);
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
