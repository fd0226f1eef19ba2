import type { Region } from '#contract/organisation.ts';
import { foldName } from '#platform/search/fold.ts';
import { pinyinOf } from '#platform/search/pinyin.ts';
import { type RegionRow, regions } from '../regions.ts';

interface Asked {
  readonly parent?: string | undefined;
  readonly q?: string | undefined;
}

const mostFound = 50;

/** Divisions below a parent (provinces without one), or those whose name or initials contain what was typed. */
export function findRegions({ parent, q }: Asked): Region[] {
  const found = q?.trim() ? search(q) : childrenOf(parent ?? null);
  return found.map(({ fullName: _, ...region }) => region);
}

function childrenOf(parent: string | null): RegionRow[] {
  return [...regions().values()].filter(({ parentAdcode }) => parentAdcode === parent);
}

function search(q: string): RegionRow[] {
  const wanted = foldName(q);
  const all = [...regions().values()];
  const hits = /^[a-z]+$/.test(wanted) ? all.filter(row => initialsOf(row).startsWith(wanted)) : [];
  return [...hits, ...all.filter(({ fullName }) => fullName.includes(wanted))].slice(0, mostFound);
}

const known = new Map<string, string>();

function initialsOf({ adcode, name }: Region): string {
  const initials = known.get(adcode) ?? pinyinOf(name).initials;
  known.set(adcode, initials);
  return initials;
}
