import type { Consequence } from '#engine/controls/consequence.ts';
import type { CompiledRegulation } from '#engine/plan.ts';
import type { Regulations } from '#road/road.ts';

/** What the module asks of the product: the editions with their sanctions and rewards, and the company's zone. */
export interface ConductGround {
  readonly regulations: Regulations;
  readonly zone: () => string;
}

/** A sanction or reward of an edition. */
export interface Clause {
  readonly regulation: CompiledRegulation;
  readonly consequence: Consequence;
}

/** The control of an edition; undefined where it has none of that place. */
export function clauseOf(
  { regulations }: ConductGround,
  {
    edition,
    clause,
    control,
  }: { readonly edition: string; readonly clause: string; readonly control: number },
): Clause | undefined {
  const regulation = regulations.book.edition(edition);
  const consequence = regulation.consequences.get(`${clause}/${control}`);
  return consequence && { regulation, consequence };
}
