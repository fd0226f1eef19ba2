import type { Actor } from '#road/actor.ts';
import type { Told, ToldElsewhere } from '#road/command.ts';
import type { DutyRecord } from './store.ts';

/**
 * How a duty ended, told where its clock runs: in its own log, or also in that of the case whose event it follows. What
 * the product itself ends has ended there already.
 */
export function settled(
  { ofKind, ofId }: Pick<DutyRecord, 'ofKind' | 'ofId'>,
  told: Told,
  actor: Actor,
): { readonly events: readonly Told[]; readonly elsewhere: readonly ToldElsewhere[] } {
  const { facts: _, ...aside } = told;
  const isToldThere = ofKind === 'event' && !isProduct(actor);
  return { events: [told], elsewhere: isToldThere ? [{ subjectId: ofId, events: [aside] }] : [] };
}

/** The product itself, which writes down what happened elsewhere. */
export function isProduct({ roles }: Actor): boolean {
  return roles.includes('system');
}
