import { organisationEndpoints } from '#contract/organisation.ts';
import { change, open, type Route, read } from '#road/route.ts';
import { addBranch } from './commands/add-branch.ts';
import { addPerson } from './commands/add-person.ts';
import { changePerson } from './commands/change-person.ts';
import { listBranches } from './queries/branches.ts';
import { listPeople } from './queries/people.ts';
import { findRegions } from './queries/regions.ts';

export const organisationRoutes: readonly Route[] = [
  read(organisationEndpoints.branches, listBranches),
  change(addBranch),
  read(organisationEndpoints.people, listPeople),
  change(addPerson),
  change(changePerson),
  // Public knowledge, and asked by the page that sets the product up.
  open(organisationEndpoints.regions, async ({ request }) => ({
    items: findRegions(request.query as { parent?: string; q?: string }),
  })),
];
