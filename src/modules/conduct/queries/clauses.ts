import type { conductEndpoints } from '#contract/conduct.ts';
import { clausesOf } from '#road/clock-views.ts';
import type { Query } from '#road/route.ts';
import { causeId } from '../cause.ts';
import type { ConductGround } from '../ground.ts';

/** What may be reported by hand: every sanction and reward of the regulation in force. */
export function listClauses({ regulations }: ConductGround): Query<typeof conductEndpoints.clauses> {
  return async ({ actor }) => {
    const regulation = regulations.book.edition(regulations.inForce());
    const clauses = clausesOf(regulation);
    const items = [...regulation.consequences.values()].map(({ clause, control, spec }) => ({
      clause,
      clauseNo: clauses.get(clause)?.no ?? clause,
      control,
      kind: spec.kind,
      name: spec.name[actor.locale],
      text: clauses.get(clause)?.text[actor.locale] ?? '',
      causes: spec.causes.map(cause => ({ id: causeId(cause), name: cause[actor.locale] })),
      roles: [...spec.subject],
    }));
    return { items };
  };
}
