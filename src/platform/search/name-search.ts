import { foldName } from './fold.ts';
import { gramsOf } from './grams.ts';
import { pinyinOf } from './pinyin.ts';

/** The columns by which a name is found, worked out when it is written. */
export interface NameSearch {
  readonly nameSearch: string;
  readonly nameGrams: string[];
  readonly pinyin: string;
  readonly initials: string;
}

export function nameSearchOf(name: string): NameSearch {
  const { full, initials } = pinyinOf(name);
  return { nameSearch: foldName(name), nameGrams: gramsOf(name), pinyin: full, initials };
}
