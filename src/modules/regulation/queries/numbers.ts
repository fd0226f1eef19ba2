import type { regulationEndpoints } from '#contract/regulation.ts';
import { clausesOf } from '#road/clock-views.ts';
import type { Query } from '#road/route.ts';

/** How people call each clause: by its number in the regulation in force. */
export const readClauseNumbers: Query<typeof regulationEndpoints.numbers> = async ({ road }) => {
  const { book, inForce } = road.regulations;
  const clauses = [...clausesOf(book.edition(inForce())).values()];
  return { numbers: Object.fromEntries(clauses.map(({ id, no }) => [id, no])) };
};
