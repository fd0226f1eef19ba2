import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
let convert: ((text: string) => string) | undefined;

/** A simplified text in traditional characters with the words of Taiwan: a beginning for whoever translates it. */
export function toTraditional(text: string): string {
  convert ??= loadConverter();
  return convert(text);
}

function loadConverter(): (text: string) => string {
  const { Converter } = require('opencc-js/cn2t') as typeof import('opencc-js/cn2t');
  return Converter({ from: 'cn', to: 'twp' });
}
