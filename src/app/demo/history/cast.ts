import { sql } from 'kysely';
import type { Role } from '#contract/roles.ts';
import type { Db } from '#platform/database/kysely.ts';
import type { Actor, Source } from '#road/actor.ts';

/** Who acts in the history of a branch. */
export interface Cast {
  readonly csr: Actor;
  readonly support: Actor;
  readonly dispatcher: Actor;
  readonly manager: Actor;
  readonly quality: Actor;
  readonly engineers: ReadonlyMap<string, Actor>;
}

interface PersonRow {
  readonly id: string;
  readonly name: string;
  readonly branchId: string | null;
  readonly roles: Role[];
}

/** The people of the demonstration; the head office's csr, support and quality work for all branches. */
export async function castOf(db: Db): Promise<(branchId: string) => Cast> {
  const { rows } = await sql<PersonRow>`
    select id, name, branch_id as "branchId", roles from person order by id`.execute(db);
  const engineers = new Map(rows.filter(has('engineer')).map(row => [row.id, actorOf(row, 'phone')]));
  return branchId => {
    const one = (role: Role) => {
      const able = rows.filter(has(role));
      return actorOf(able.find(row => row.branchId === branchId) ?? able[0], 'console');
    };
    return {
      csr: one('csr'),
      support: one('support'),
      dispatcher: one('dispatcher'),
      manager: one('manager'),
      quality: one('quality'),
      engineers,
    };
  };
}

const has = (role: Role) => (row: PersonRow) => row.roles.includes(role);

function actorOf(row: PersonRow | undefined, source: Source): Actor {
  if (!row) throw new Error('demonstration: nobody for a role');
  return {
    key: `person:${row.id}`,
    personId: row.id,
    customerId: null,
    branchIds: row.branchId === null ? [] : [row.branchId],
    roles: row.roles,
    name: row.name,
    locale: 'zh-CN',
    source,
    onBehalfOf: null,
  };
}
