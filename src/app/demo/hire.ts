import type { Branch } from '#contract/organisation.ts';
import { addBranch, addPerson, branchesOf } from '#modules/organisation/index.ts';
import type { Composition } from '../compose.ts';
import { type DemoPerson, demoBranches, demoCompany, demoHands, demoPeople } from './company.ts';
import { doAll } from './do-all.ts';
import { newPassword } from './password.ts';
import { takeOn } from './take-on.ts';

export interface Hired {
  readonly accounts: readonly (Pick<DemoPerson, 'username' | 'name' | 'roles'> & {
    readonly password: string;
  })[];
  /** In the order of `demoBranches`. */
  readonly branches: readonly Pick<Branch, 'id' | 'name'>[];
}

/** Opens the other branches and takes people on: some with an account, the other hands without one. */
export async function hire(composition: Composition): Promise<Hired> {
  const { zone } = demoCompany;
  const others = demoBranches.slice(1).map(({ name, adcode }) => ({ name, adcode, zone }));
  await doAll(
    composition.road,
    others.map(input => ({ command: addBranch, input })),
  );
  const opened = await branchesOf(composition.db).execute();
  const branches = demoBranches.flatMap(({ name }) => opened.filter(branch => branch.name === name));
  const placed = (person: DemoPerson) => branches[person.branch ?? -1]?.id ?? null;
  const accounts = demoPeople.map(person => ({ ...person, password: newPassword() }));
  await doAll(
    composition.road,
    accounts.map(({ branch: _, ...person }, place) => ({
      command: addPerson,
      input: { skills: [], ...person, branchId: placed(demoPeople[place] ?? person) },
    })),
  );
  await doAll(
    composition.road,
    demoHands.map(hand => {
      const { name, roles, skills = [] } = hand;
      return { command: takeOn, input: { name, roles, skills, branchId: placed(hand) } };
    }),
  );
  return { accounts, branches };
}
