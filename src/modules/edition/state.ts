import type { EditionRow } from '#contract/edition-shape.ts';
import type { Registry } from '#modules/regulation/index.ts';
import type { DraftRow } from './store.ts';

/** How people call the state: a published edition is still to come, in force, or succeeded, as the days go by. */
export function stateOf(
  { state, editionId }: Pick<DraftRow, 'state' | 'editionId'>,
  registry: Pick<Registry, 'current' | 'editions'>,
): EditionRow['state'] {
  if (state !== 'published') return state;
  const editions = registry.editions();
  const current = registry.current()?.edition;
  if (current?.id === editionId) return 'in_force';
  const place = editions.findIndex(({ id }) => id === editionId);
  const now = current ? editions.indexOf(current) : -1;
  return place < 0 || place > now ? 'to_come' : 'succeeded';
}
