import type { Chapter, Clause, Control, Regulation } from '#engine/regulation.ts';

/**
 * Where packs say different things about the same. The first pack's word stands in the merged regulation; only of due
 * process the clauses of each pack keep their own.
 */
export interface Disagreement {
  readonly about: 'clause' | 'setting' | 'form' | 'limit' | 'target' | 'due_process';
  /** Id of the clause, name of the setting or form, what both limit, or `all` sanctions and rewards of a pack. */
  readonly name: string;
  readonly said: readonly { readonly pack: string; readonly where: string; readonly value: string }[];
}

/** A clause to be taken over: which pack has it, and the printed number that it gets. */
export interface Taken {
  readonly pack: string;
  readonly clause: string;
  readonly no: string;
}

export interface Merger {
  /** Chapters in the order of the packs; a clause that an earlier pack has already is not repeated. */
  readonly chapters: readonly {
    readonly no: string;
    readonly title: Chapter['title'];
    readonly clauses: readonly Taken[];
  }[];
  readonly disagreements: readonly Disagreement[];
}

/** Lays packs together as one regulation and finds where they disagree. */
export function mergePacks(packs: readonly Regulation[]): Merger {
  return { chapters: chaptersOf(packs), disagreements: disagreementsOf(packs) };
}

function chaptersOf(packs: readonly Regulation[]): Merger['chapters'] {
  const seen = new Set<string>();
  const chapters = packs.flatMap(pack =>
    pack.chapters.map(({ title, clauses }) => ({
      title,
      clauses: clauses.filter(({ id }) => isNew(seen, id)).map(({ id }) => ({ pack: pack.pack, clause: id })),
    })),
  );
  return chapters
    .filter(({ clauses }) => clauses.length > 0)
    .map(({ title, clauses }, index) => ({
      no: String(index + 1),
      title,
      clauses: clauses.map((clause, place) => ({ ...clause, no: `${index + 1}.${place + 1}` })),
    }));
}

function isNew(seen: Set<string>, id: string): boolean {
  if (seen.has(id)) return false;
  seen.add(id);
  return true;
}

interface Said {
  readonly about: Disagreement['about'];
  readonly name: string;
  readonly pack: string;
  readonly where: string;
  readonly value: string;
}

function disagreementsOf(packs: readonly Regulation[]): Disagreement[] {
  const said = packs.flatMap(pack => [
    ...clausesSaid(pack),
    ...settingsSaid(pack),
    ...formsSaid(pack),
    ...dueProcessSaid(pack),
  ]);
  const groups = Map.groupBy(said, ({ about, name }) => `${about} ${name}`);
  return [...groups.values()].flatMap(group => {
    const [first] = group;
    const differs = group.some(({ value }) => value !== first?.value);
    const isOfSeveral = group.some(({ pack }) => pack !== first?.pack);
    if (!first || !differs || !isOfSeveral) return [];
    const { about, name } = first;
    return [{ about, name, said: group.map(({ pack, where, value }) => ({ pack, where, value })) }];
  });
}

function clausesSaid({ pack, chapters }: Regulation): Said[] {
  const clauses = chapters.flatMap(chapter => chapter.clauses);
  return clauses.flatMap(clause => [
    { about: 'clause', name: clause.id, pack, where: clause.no, value: JSON.stringify(contentOf(clause)) },
    ...clause.controls.flatMap(control => controlSaid(control, clause, pack)),
  ]);
}

function contentOf({ text, controls }: Clause) {
  return { text, controls };
}

/** Two clauses that limit the same way from event to event, or aim at the same figure, in other words or numbers. */
function controlSaid(control: Control, { id }: Clause, pack: string): Said[] {
  if (control.kind === 'deadline') {
    const { from, to, when } = control;
    const name = `${eventsOf(from)} → ${eventsOf(to)}${when === undefined ? '' : ` (${when})`}`;
    const value = control.within.map(row =>
      row.when === undefined ? row.limit : `${row.when}: ${row.limit}`,
    );
    return [{ about: 'limit', name, pack, where: id, value: value.join('; ') }];
  }
  if (control.kind !== 'indicator') return [];
  const name = JSON.stringify([control.numerator, control.denominator, control.period]);
  return [{ about: 'target', name, pack, where: id, value: JSON.stringify(control.target) }];
}

function eventsOf(matches: readonly { readonly event: string; readonly where?: string }[]): string {
  return matches.map(({ event, where }) => (where === undefined ? event : `${event} [${where}]`)).join(', ');
}

function settingsSaid({ pack, settings }: Regulation): Said[] {
  return Object.entries(settings).map(([name, { value }]) => ({
    about: 'setting',
    name,
    pack,
    where: 'settings',
    value: String(value),
  }));
}

function formsSaid({ pack, forms = [] }: Regulation): Said[] {
  return forms.map(form => ({
    about: 'form',
    name: form.id,
    pack,
    where: 'forms',
    value: JSON.stringify(form),
  }));
}

function dueProcessSaid({ pack, dueProcess }: Regulation): Said[] {
  if (!dueProcess) return [];
  const value = JSON.stringify(dueProcess);
  return [{ about: 'due_process', name: 'all', pack, where: 'due_process', value }];
}
