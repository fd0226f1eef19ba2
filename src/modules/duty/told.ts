import type { Told, ToldElsewhere } from '#road/command.ts';
import type { DutyRecord } from './store.ts';

/** How a duty ended, told where its clock runs: in its own log, or also in that of the case whose event it follows. */
export function settled(
  { ofKind, ofId }: Pick<DutyRecord, 'ofKind' | 'ofId'>,
  told: Told,
): { readonly events: readonly Told[]; readonly elsewhere: readonly ToldElsewhere[] } {
  const { facts: _, ...aside } = told;
  return {
    events: [told],
    elsewhere: ofKind === 'event' ? [{ subjectId: ofId, events: [aside] }] : [],
  };
}
