import { sql } from 'kysely';
import { reachOf } from '#contract/asker.ts';
import { type Refused, refuse } from '#kernel/refusal.ts';
import type { Db } from '#platform/database/kysely.ts';
import type { Actor } from '#road/actor.ts';
import type { OpenContext } from '#road/route.ts';
import { findTakeovers, type TakeoverRecord } from './store.ts';

/** Takeovers that somebody may know of: all, or those of their branches. */
export function inSight(actor: Actor, action: string) {
  const reach = reachOf(actor, action);
  if (reach === 'all') return sql<boolean>`true`;
  return reach === 'branch'
    ? sql<boolean>`t.branch_id = any(${[...actor.branchIds]}::uuid[])`
    : sql<boolean>`false`;
}

/** The takeover that somebody asks about. Refuses `subject.not_found` also where it is out of their sight. */
export async function visibleTakeover(
  db: Db,
  { actor, action, id }: { readonly actor: Actor; readonly action: string; readonly id: string },
): Promise<TakeoverRecord | Refused> {
  const where = sql`t.id = ${id}::uuid and ${inSight(actor, action)}`;
  const [found] = await findTakeovers(db, { where, isList: false });
  return found ?? refuse('subject.not_found');
}

/** Who asks, where they may. */
export function allowed({ actor }: Pick<OpenContext, 'actor'>, action: string): Actor | Refused {
  if (!actor) return refuse('session.missing');
  return reachOf(actor, action) ? actor : refuse('access.denied', { params: { action } });
}
