import { sql } from 'kysely';
import type { VanPart } from '#contract/van-stock-shape.ts';
import type { ReadContext } from '#road/route.ts';
import { vansWhere } from './list.ts';

/** What the reader has on the own van: what a phone takes along. Empty where it was never loaded. */
export async function ownVan(context: ReadContext): Promise<readonly VanPart[]> {
  const { personId } = context.actor;
  if (personId === null) return [];
  const [van] = await vansWhere(context, sql`e.id = ${personId}`);
  return van?.parts ?? [];
}
