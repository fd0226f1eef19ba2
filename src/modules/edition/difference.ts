import { isDeepStrictEqual } from 'node:util';
import type { Clause, Control, Regulation, Setting } from '#engine/regulation.ts';

/** A clause that stands otherwise in the later regulation. */
export interface ClauseDifference {
  readonly clause: string;
  readonly how: 'added' | 'removed' | 'changed';
  /** Which parts differ; all of them where the clause is new or gone. */
  readonly parts: readonly ('no' | 'text' | 'chapter' | 'controls')[];
  readonly before: Placed | null;
  readonly after: Placed | null;
  readonly controls: readonly ControlDifference[];
}

/** A clause with the number of the chapter that it stands in. */
export interface Placed extends Clause {
  readonly chapter: string;
}

/** Controls are matched by kind and order within the clause. */
export interface ControlDifference {
  readonly kind: Control['kind'];
  readonly before: Control | null;
  readonly after: Control | null;
}

export interface SettingDifference {
  readonly name: string;
  readonly before: Setting | null;
  readonly after: Setting | null;
}

export interface Difference {
  readonly clauses: readonly ClauseDifference[];
  readonly settings: readonly SettingDifference[];
}

/** What the later regulation says otherwise, clause by clause, in the order of its clauses; those that are gone last. */
export function differenceBetween(earlier: Regulation, later: Regulation): Difference {
  const [was, is] = [placed(earlier), placed(later)];
  const kept = [...is.values()].flatMap(after => clauseDifference(was.get(after.id) ?? null, after));
  const gone = [...was.values()].filter(({ id }) => !is.has(id)).flatMap(one => clauseDifference(one, null));
  return { clauses: [...kept, ...gone], settings: settingDifferences(earlier, later) };
}

function placed({ chapters }: Regulation): Map<string, Placed> {
  const all = chapters.flatMap(({ no: chapter, clauses }) => clauses.map(clause => ({ ...clause, chapter })));
  return new Map(all.map(clause => [clause.id, clause]));
}

const every = ['no', 'text', 'chapter', 'controls'] as const;

function clauseDifference(before: Placed | null, after: Placed | null): ClauseDifference[] {
  const parts = before && after ? every.filter(part => !isDeepStrictEqual(before[part], after[part])) : every;
  if (parts.length === 0) return [];
  const how = !before ? 'added' : !after ? 'removed' : 'changed';
  const controls = controlDifferences(before?.controls ?? [], after?.controls ?? []);
  return [{ clause: (after ?? before)?.id ?? '', how, parts, before, after, controls }];
}

function controlDifferences(before: readonly Control[], after: readonly Control[]): ControlDifference[] {
  const [was, is] = [byKind(before), byKind(after)];
  const keys = [...new Set([...is.keys(), ...was.keys()])];
  return keys.flatMap(key => {
    const pair = { before: was.get(key) ?? null, after: is.get(key) ?? null };
    const kind = (pair.after ?? pair.before)?.kind;
    return kind === undefined || isDeepStrictEqual(pair.before, pair.after) ? [] : [{ kind, ...pair }];
  });
}

/** Such as `deadline1`, `deadline2`. */
function byKind(controls: readonly Control[]): Map<string, Control> {
  const keyed = new Map<string, Control>();
  for (const control of controls) {
    const before = controls.slice(0, controls.indexOf(control)).filter(({ kind }) => kind === control.kind);
    keyed.set(`${control.kind}${before.length + 1}`, control);
  }
  return keyed;
}

function settingDifferences(earlier: Regulation, later: Regulation): SettingDifference[] {
  const names = [...new Set([...Object.keys(later.settings), ...Object.keys(earlier.settings)])];
  return names.flatMap(name => {
    const before = earlier.settings[name] ?? null;
    const after = later.settings[name] ?? null;
    return isDeepStrictEqual(before, after) ? [] : [{ name, before, after }];
  });
}
