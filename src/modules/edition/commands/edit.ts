import { hash } from 'node:crypto';
import { editionEndpoints } from '#contract/edition.ts';
import type { EditEdition } from '#contract/edition-shape.ts';
import { loadPack } from '#engine/pack/load-pack.ts';
import type { Regulation } from '#engine/regulation.ts';
import { Refused } from '#kernel/refusal.ts';
import { blanksOf, type Registry, settingDecided } from '#modules/regulation/index.ts';
import { command, happened } from '#road/command.ts';
import { afterAction } from '../lifecycle.ts';
import { refusedText, regulationIn } from '../reading.ts';
import { changeDraft, loadDraft } from '../store.ts';
import { edited } from '../text/edit.ts';
import { withVersion } from '../text/setting-text.ts';

/** Changes a part of the text. A text that is no sound regulation is refused: a draft can always be read and tried. */
export const editEdition = (registry: Registry) =>
  command({
    endpoint: editionEndpoints.edit,
    kind: 'edition',
    load: loadDraft,
    change: async (tx, row, { edit }, { at, actor }) => {
      const state = afterAction(row.state, 'edition.edit');
      if (state instanceof Refused) return state;
      const changed = edited(row.files, edit);
      if (changed instanceof Refused) return changed;
      const loaded = loadPack(changed, registry.vocabulary);
      if (!loaded.ok) return refusedText(loaded.problems, actor.locale);
      const files = withVersion(changed, row.version);
      await changeDraft(tx, row.id, { files, changedAt: Temporal.Instant.fromEpochMilliseconds(at) });
      const data = { part: edit.part, text: hash('sha256', JSON.stringify(files)) };
      const before = regulationIn(row.files, registry.vocabulary);
      const events = [{ type: 'edition.edited', data }, ...decided(before, edit)];
      return happened({ events, reply: { id: row.id, state } });
    },
  });

/** That a blank was decided is told: whether the proposal was accepted, or another value given. */
function decided(before: Regulation, edit: EditEdition) {
  if (edit.part !== 'setting') return [];
  const blank = blanksOf(before).find(({ name }) => name === edit.name);
  return blank ? [settingDecided(blank, edit.value)] : [];
}
