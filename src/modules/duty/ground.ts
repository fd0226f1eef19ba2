import type { Duty } from '#engine/controls/duty.ts';
import type { CompiledRegulation } from '#engine/plan.ts';
import type { CivilDate } from '#kernel/time.ts';
import type { Regulations, Road } from '#road/road.ts';

/** What the module asks of the product: the editions with their duties, and since when the one in force is. */
export interface DutyGround {
  readonly road: Road;
  readonly regulations: Regulations & {
    current(): { readonly edition: { readonly id: string; readonly inForceFrom: CivilDate } } | undefined;
  };
}

/** A duty of an edition. */
export interface DutyClause {
  readonly regulation: CompiledRegulation;
  readonly duty: Duty;
}

const known = new WeakMap<CompiledRegulation, ReadonlyMap<string, Duty>>();

/** The duties of an edition by `<clause>/<control>`. */
export function dutiesOf(regulation: CompiledRegulation): ReadonlyMap<string, Duty> {
  const found = known.get(regulation) ?? new Map(regulation.duties.map(duty => [duty.key, duty]));
  known.set(regulation, found);
  return found;
}

/** The duty of an edition; undefined where it has none of that place. */
export function dutyOf(
  regulations: Pick<Regulations, 'book'>,
  { edition, duty }: { readonly edition: string; readonly duty: string },
): DutyClause | undefined {
  const regulation = regulations.book.edition(edition);
  const found = dutiesOf(regulation).get(duty);
  return found && { regulation, duty: found };
}
