import Type from 'typebox';
import { organisationEndpoints } from '#contract/organisation.ts';
import { roles } from '#contract/roles.ts';
import { closed, Id, Line, nullable, oneOf } from '#contract/shape.ts';
import { command, happened } from '#road/command.ts';

const Hand = closed({
  name: Line,
  roles: Type.Array(oneOf(roles)),
  branchId: nullable(Id),
  skills: Type.Array(Line),
});

/** Somebody who works here and never signs in: a person like every other, with a log of their own. */
export const takeOn = command({
  endpoint: { ...organisationEndpoints.addPerson, body: Hand, reply: Type.Object({ id: Id }) },
  kind: 'person',
  begins: true,
  load: async (_tx, { branchId }) => ({
    scope: { branchId, customerId: null, assignees: [] },
    row: null,
  }),
  change: async (tx, _row, hand, { id }) => {
    await tx.db
      .insertInto('person')
      .values({ id, ...hand })
      .execute();
    const data = { name: hand.name, roles: hand.roles.join(' '), skills: hand.skills.join(' ') };
    return happened({ events: [{ type: 'person.added', data }], reply: { id } });
  },
});
