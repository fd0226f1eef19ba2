import { editionEndpoints } from '#contract/edition.ts';
import type { PackFile } from '#engine/pack/document.ts';
import { loadPack, mainFileName } from '#engine/pack/load-pack.ts';
import type { Locale } from '#kernel/locale.ts';
import { Refused, refuse } from '#kernel/refusal.ts';
import type { Registry } from '#modules/regulation/index.ts';
import { command, happened } from '#road/command.ts';
import { refusedText } from '../reading.ts';
import { noScope } from '../store.ts';
import { withVersion } from '../text/setting-text.ts';

/**
 * Begins a draft from the latest edition, whether it is in force yet or only to come; or with a text of its own, which
 * is refused while it is no sound regulation.
 */
export const draftEdition = (registry: Registry) =>
  command({
    endpoint: editionEndpoints.draft,
    kind: 'edition',
    begins: true,
    load: async () => {
      const base = registry.editions().at(-1);
      return base ? { scope: noScope, row: base } : refuse('setup.missing');
    },
    change: async (tx, base, { note, text }, { id, actor, at }) => {
      const files = text === undefined ? base.files : ownFiles(text, registry, actor.locale);
      if (files instanceof Refused) return files;
      const version = nextVersion(registry.editions().map(edition => edition.version));
      const changedAt = Temporal.Instant.fromEpochMilliseconds(at);
      await tx.db
        .insertInto('editionDraft')
        .values({
          id,
          base: base.id,
          pack: base.pack,
          version,
          files: JSON.stringify(withVersion(files, version)),
          note,
          state: 'draft',
          authorId: actor.personId,
          authorName: actor.name,
          createdAt: changedAt,
          changedAt,
        })
        .execute();
      const facts = { 'edition.state': 'draft', 'edition.version': version };
      return happened({ events: [{ type: 'edition.drafted', facts }], reply: { id } });
    },
  });

function ownFiles(text: string, { vocabulary }: Registry, locale: Locale): readonly PackFile[] | Refused {
  const files = [{ name: mainFileName, text }];
  const loaded = loadPack(files, vocabulary);
  return loaded.ok ? files : refusedText(loaded.problems, locale);
}

/** One more than the highest that is a number. */
function nextVersion(versions: readonly string[]): string {
  const numbers = versions.map(Number).filter(Number.isInteger);
  return String(Math.max(0, ...numbers) + 1);
}
