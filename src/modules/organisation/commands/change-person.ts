import { organisationEndpoints } from '#contract/organisation.ts';
import { refuse } from '#kernel/refusal.ts';
import { endSessions } from '#platform/auth/accounts.ts';
import { command, happened } from '#road/command.ts';
import { mayBeGiven, mayBeGivenIn } from '../invariants.ts';
import { findBranch, findPerson, personView } from '../store.ts';

/** Changes roles, branch and skills of a person, or ends the account: then all its sessions end too. */
export const changePerson = command({
  endpoint: organisationEndpoints.changePerson,
  kind: 'person',
  load: async (tx, { id, roles }) => {
    if (!mayBeGiven(roles)) return refuse('input.invalid', { field: 'roles', params: { keyword: 'enum' } });
    const person = await findPerson(tx.db, id);
    return person
      ? { scope: { branchId: person.branchId, customerId: null, assignees: [] }, row: person }
      : null;
  },
  change: async (tx, person, { id, name, roles, branchId, skills, team = person.team, isActive }) => {
    const branch = branchId === null ? null : await findBranch(tx.db, branchId);
    if (branch === undefined)
      return refuse('input.invalid', { field: 'branchId', params: { keyword: 'enum' } });
    if (!mayBeGivenIn(branch, roles))
      return refuse('input.invalid', { field: 'roles', params: { keyword: 'enum' } });
    const changed = { name, roles, branchId, skills, team, isActive };
    await tx.db.updateTable('person').set(changed).where('id', '=', id).execute();
    if (!isActive && person.userId) await endSessions(tx.db, person.userId);
    const data = {
      name,
      roles: roles.join(' '),
      branch: branch?.name ?? null,
      skills: skills.join(' '),
      team,
    };
    return happened({
      events: [{ type: isActive ? 'person.changed' : 'person.left', data }],
      reply: personView({ ...person, ...changed, branchName: branch?.name ?? null }),
    });
  },
});
