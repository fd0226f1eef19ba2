import type { formEndpoints } from '#contract/form.ts';
import type { Query } from '#road/route.ts';
import { declarationOf, kindOf } from '../declaration.ts';

/** The forms of the regulation in force, in the order in which it declares them. */
export const listFormKinds: Query<typeof formEndpoints.kinds> = async ({ road, actor }) => {
  const { book, inForce } = road.regulations;
  const regulation = book.edition(inForce());
  const items = [...regulation.papers.keys()].flatMap(form => {
    const declaration = declarationOf(regulation, form);
    return declaration ? [kindOf(declaration, actor)] : [];
  });
  return { items };
};
