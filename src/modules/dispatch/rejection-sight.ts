import { type RawBuilder, sql } from 'kysely';
import type { Actor } from '#road/actor.ts';

/** Which rejections (by a person `p`) concern a reader: those of the company's people are nothing for an outlet. */
export function ofOwnPeople({ isOutside, branchIds }: Actor): RawBuilder<boolean> {
  return isOutside ? sql<boolean>`p.branch_id = any(${[...branchIds]}::uuid[])` : sql<boolean>`true`;
}
