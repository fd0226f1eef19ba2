import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { locales } from '../src/kernel/locale.ts';
import { root } from './command.ts';

const listed = 'virtual:texts';
const ofLocale = `${listed}/`;

/** Which namespaces a client speaks: those that it begins with, and those that come with the pages that need them. */
interface Spoken {
  readonly first: readonly string[];
  readonly later?: readonly string[];
}

/**
 * `virtual:texts`: for each language a function that loads the client's first texts, all namespaces in one file, and
 * one for each namespace that comes later. Which they are stands in `src/web/<client>/texts.json`.
 */
export function webTexts(client: string): Plugin {
  const spokenFile = join(root, 'src/web', client, 'texts.json');
  const spoken = (): Spoken => JSON.parse(readFileSync(spokenFile, 'utf8'));
  return {
    name: 'guiju-texts',
    resolveId: id => (id.startsWith(listed) ? `\0${id}` : undefined),
    load(id) {
      if (id === `\0${listed}`) return loaders(spoken());
      if (!id.startsWith(`\0${ofLocale}`)) return undefined;
      const [locale = '', later] = id.slice(ofLocale.length + 1).split('/');
      const namespaces = later === undefined ? spoken().first : [later];
      const files = namespaces.map(namespace => join(root, 'locales', locale, `${namespace}.json`));
      for (const file of [spokenFile, ...files]) this.addWatchFile(file);
      return bundle(namespaces, files);
    },
  };
}

function loaders({ later = [] }: Spoken): string {
  const first = locales.map(locale => `'${locale}': () => import('${ofLocale}${locale}')`);
  const others = locales.map(locale => {
    const rows = later.map(namespace => `'${namespace}': () => import('${ofLocale}${locale}/${namespace}')`);
    return `'${locale}': { ${rows.join(', ')} }`;
  });
  return `export const texts = { first: { ${first.join(', ')} }, later: { ${others.join(', ')} } };`;
}

function bundle(namespaces: readonly string[], files: readonly string[]): string {
  const rows = namespaces.map(
    (namespace, index) => `"${namespace}": ${readFileSync(files[index] ?? '', 'utf8')}`,
  );
  return `export const namespaces = { ${rows.join(', ')} };`;
}
