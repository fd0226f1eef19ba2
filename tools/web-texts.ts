import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { locales } from '../src/kernel/locale.ts';
import { root } from './command.ts';

const listed = 'virtual:texts';
const ofLocale = `${listed}/`;

/**
 * `virtual:texts`: for each language a function that loads the client's texts, all namespaces in one file.
 * Which namespaces a client speaks stands in `src/web/<client>/texts.json`.
 */
export function webTexts(client: string): Plugin {
  const namespacesFile = join(root, 'src/web', client, 'texts.json');
  return {
    name: 'guiju-texts',
    resolveId: id => (id.startsWith(listed) ? `\0${id}` : undefined),
    load(id) {
      if (id === `\0${listed}`) return loaders();
      if (!id.startsWith(`\0${ofLocale}`)) return undefined;
      const namespaces: readonly string[] = JSON.parse(readFileSync(namespacesFile, 'utf8'));
      const locale = id.slice(ofLocale.length + 1);
      const files = namespaces.map(namespace => join(root, 'locales', locale, `${namespace}.json`));
      for (const file of [namespacesFile, ...files]) this.addWatchFile(file);
      return bundle(namespaces, files);
    },
  };
}

function loaders(): string {
  const rows = locales.map(locale => `'${locale}': () => import('${ofLocale}${locale}')`);
  return `export const texts = { ${rows.join(', ')} };`;
}

function bundle(namespaces: readonly string[], files: readonly string[]): string {
  const rows = namespaces.map(
    (namespace, index) => `"${namespace}": ${readFileSync(files[index] ?? '', 'utf8')}`,
  );
  return `export const namespaces = { ${rows.join(', ')} };`;
}
