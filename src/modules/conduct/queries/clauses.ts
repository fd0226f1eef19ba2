import type { conductEndpoints } from '#contract/conduct.ts';
import type { Query } from '#road/route.ts';
import { causeId } from '../cause.ts';
import type { ConductGround } from '../ground.ts';

/** What may be reported by hand: every sanction and reward of the regulation in force. */
export function listClauses({ regulations }: ConductGround): Query<typeof conductEndpoints.clauses> {
  return async ({ actor }) => {
    const { consequences, source } = regulations.book.edition(regulations.inForce());
    const texts = new Map(
      source.chapters.flatMap(({ clauses }) => clauses).map(({ id, text }) => [id, text]),
    );
    const items = [...consequences.values()].map(({ clause, control, spec }) => ({
      clause,
      control,
      kind: spec.kind,
      name: spec.name[actor.locale],
      text: texts.get(clause)?.[actor.locale] ?? '',
      causes: spec.causes.map(cause => ({ id: causeId(cause), name: cause[actor.locale] })),
      roles: [...spec.subject],
    }));
    return { items };
  };
}
