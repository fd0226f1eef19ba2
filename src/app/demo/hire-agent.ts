import { addPerson } from '#modules/organisation/index.ts';
import type { Composition } from '../compose.ts';
import { doAll } from './do-all.ts';
import type { Hired } from './hire.ts';
import { newPassword } from './password.ts';

/** An account for an agent who looks after their own machines. */
export async function hireAgent({ db, road }: Composition): Promise<Hired['accounts'][number]> {
  const agent = await db
    .selectFrom('customer')
    .select('id')
    .where('kind', '=', 'agent')
    .orderBy('id')
    .executeTakeFirstOrThrow();
  const account = { username: 'agent', name: '蒋代理', roles: ['agent'] as const, password: newPassword() };
  const input = { ...account, branchId: null, skills: [], customerId: agent.id };
  await doAll(road, [{ command: addPerson, input }]);
  return account;
}
