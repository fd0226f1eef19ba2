import type { Regulation } from '#engine/regulation.ts';
import { type Refused, refuse } from '#kernel/refusal.ts';
import type { Actor } from '#road/actor.ts';
import type { DraftRow } from './store.ts';

/** Who approves where the regulation itself does not say. */
const usualChain = 'quality general_manager';

/**
 * Roles that approve a new edition, in their order: those of the setting `edition_approvers` of the regulation in force,
 * so that a regulation governs its own change.
 */
export function chainOf({ settings }: Regulation): readonly string[] {
  return String(settings.edition_approvers?.value ?? usualChain).split(/[\s,]+/);
}

/** May this person decide on the step that is due? Nobody decides on their own text. */
export function refuseDecision({ chain, step, authorId }: DraftRow, actor: Actor): Refused | undefined {
  const role = chain[step] ?? '';
  if (actor.personId !== null && actor.personId === authorId) return refuse('edition.own_text');
  if (actor.roles.some(one => one === role)) return undefined;
  return refuse('edition.other_step', { params: { role } });
}
