import type { Values } from '#engine/vocabulary.ts';
import type { ReadContext } from '#road/route.ts';

type Reading = Pick<ReadContext, 'road'>;

/** What the settings of the regulation in force are worth. */
export function settingsOf({ road: { regulations } }: Reading): Values {
  return regulations.book.edition(regulations.inForce()).settings;
}

/** The clause of the regulation in force whose gate before sending somebody asks about a fact. */
export function clauseAsking({ road: { regulations } }: Reading, fact: string): string | null {
  const { source } = regulations.book.edition(regulations.inForce());
  const clauses = source.chapters.flatMap(chapter => chapter.clauses);
  const demanding = clauses.find(({ controls }) =>
    controls.some(
      control =>
        control.kind === 'gate' && control.action === 'dispatch.assign' && control.require.includes(fact),
    ),
  );
  return demanding?.id ?? null;
}
