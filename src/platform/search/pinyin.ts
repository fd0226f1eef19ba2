import { createRequire } from 'node:module';
import { toSimplified } from './fold.ts';

const require = createRequire(import.meta.url);
let library: typeof import('pinyin-pro') | undefined;

export interface Pinyin {
  /** Syllables without tones or spaces: `jinangongjiao`. */
  readonly full: string;
  /** First letters: `jngj`. */
  readonly initials: string;
}

/** How a Chinese text is typed in letters; letters and digits in it stay as they are. */
export function pinyinOf(text: string): Pinyin {
  library ??= require('pinyin-pro') as typeof import('pinyin-pro');
  const simplified = toSimplified(text.normalize('NFKC'));
  const syllables = library.pinyin(simplified, { toneType: 'none', type: 'array', v: true }).map(plain);
  const initials = syllables.map((syllable, place) =>
    isHan(simplified, place) ? syllable.slice(0, 1) : syllable,
  );
  return { full: syllables.join(''), initials: initials.join('') };
}

const plain = (syllable: string): string => syllable.toLowerCase().replaceAll(/[^a-z0-9]/g, '');

/** One syllable stands for each character, letters and digits included. */
function isHan(text: string, place: number): boolean {
  return /\p{Script=Han}/u.test([...text][place] ?? '');
}
