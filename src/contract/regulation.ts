import Type, { type Static } from 'typebox';
import { endpoint } from './endpoint.ts';
import { CivilDate, closed, Id, nullable } from './shape.ts';

export const ControlView = Type.Object({
  kind: Type.String(),
  name: Type.String(),
  /** What executes the clause, in plain words of the reader's language. */
  words: Type.String(),
  status: Type.String({ description: '`enforced`, `guideline` or `later`' }),
});

export type ControlView = Static<typeof ControlView>;

export const ClauseView = Type.Object({
  id: Type.String(),
  no: Type.String(),
  text: Type.String(),
  controls: Type.Array(ControlView),
});

/** The regulation in force, as a document. */
export const RegulationView = Type.Object({
  title: Type.String(),
  pack: Type.String(),
  edition: Type.String(),
  inForceFrom: CivilDate,
  until: nullable(CivilDate),
  /** A published edition that this reader is still to confirm having read. */
  toConfirm: nullable(
    Type.Object({ id: Id, edition: Type.String(), version: Type.String(), inForceFrom: CivilDate }),
  ),
  chapters: Type.Array(
    Type.Object({ no: Type.String(), title: Type.String(), clauses: Type.Array(ClauseView) }),
  ),
});
export type RegulationView = Static<typeof RegulationView>;

export const regulationEndpoints = {
  inForce: endpoint({
    method: 'GET',
    path: '/regulation',
    action: 'regulation.read',
    summary: 'The regulation in force, or another edition of it, with what executes each clause',
    query: closed({ edition: Type.Optional(Type.String({ maxLength: 200 })) }),
    reply: RegulationView,
  }),
  numbers: endpoint({
    method: 'GET',
    path: '/regulation/numbers',
    action: 'regulation.read',
    summary: 'The number of each clause as the regulation in force prints it, by its id',
    reply: Type.Object({ numbers: Type.Record(Type.String(), Type.String()) }),
  }),
};
