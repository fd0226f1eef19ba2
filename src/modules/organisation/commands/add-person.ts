import { organisationEndpoints } from '#contract/organisation.ts';
import { Refused, refuse } from '#kernel/refusal.ts';
import { createAccount } from '#platform/auth/accounts.ts';
import { command, happened } from '#road/command.ts';
import { mayBeGiven, mayBeGivenIn } from '../invariants.ts';
import { findBranch } from '../store.ts';

/** Makes a person with an account. Refuses `person.username_taken`, an unknown branch, and roles that no person has. */
export const addPerson = command({
  endpoint: organisationEndpoints.addPerson,
  kind: 'person',
  begins: true,
  load: async (tx, { branchId, roles }) => {
    if (!mayBeGiven(roles)) return refuse('input.invalid', { field: 'roles', params: { keyword: 'enum' } });
    const branch = branchId === null ? null : await findBranch(tx.db, branchId);
    if (branch === undefined)
      return refuse('input.invalid', { field: 'branchId', params: { keyword: 'enum' } });
    if (!mayBeGivenIn(branch, roles))
      return refuse('input.invalid', { field: 'roles', params: { keyword: 'enum' } });
    return { scope: { branchId, customerId: null, assignees: [] }, row: branch };
  },
  change: async (
    tx,
    branch,
    { name, username, email, password, roles, skills, team = null, customerId = null },
    { id },
  ) => {
    const userId = await createAccount(tx.db, { name, username, password, email });
    if (userId instanceof Refused) return userId;
    const branchId = branch?.id ?? null;
    await tx.db
      .insertInto('person')
      .values({ id, userId, name, branchId, customerId, roles, skills, team })
      .execute();
    const data = {
      name,
      roles: roles.join(' '),
      branch: branch?.name ?? null,
      skills: skills.join(' '),
      team,
    };
    return happened({
      events: [{ type: 'person.added', data }],
      reply: {
        id,
        name,
        username,
        roles,
        branchId,
        branchName: branch?.name ?? null,
        skills,
        team,
        isActive: true,
      },
    });
  },
});
