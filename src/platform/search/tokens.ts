import { createRequire } from 'node:module';
import type { Jieba } from '@node-rs/jieba';
import { fold } from './fold.ts';

const require = createRequire(import.meta.url);
let jieba: Jieba | undefined;

const mostTokens = 2_000;

/** The words of a text for its index: long words and the words inside them, each once. */
export function searchTokens(text: string): string[] {
  return wordsOf(loaded().cutForSearch(fold(text), true));
}

/** The words of what somebody searches for: each long word as one. */
export function queryTokens(query: string): string[] {
  return wordsOf(loaded().cut(fold(query), true));
}

/** Reads the dictionary now, a quarter of a second, so that nobody waits for it later. */
export function warmSearch(): void {
  searchTokens('');
}

function loaded(): Jieba {
  jieba ??= load();
  return jieba;
}

function load(): Jieba {
  const { Jieba } = require('@node-rs/jieba') as typeof import('@node-rs/jieba');
  const { dict } = require('@node-rs/jieba/dict.js') as typeof import('@node-rs/jieba/dict.js');
  return Jieba.withDict(dict);
}

function wordsOf(cut: readonly string[]): string[] {
  const words = cut.filter(word => /[\p{L}\p{N}]/u.test(word)).map(word => word.slice(0, 200));
  return [...new Set(words)].slice(0, mostTokens);
}
