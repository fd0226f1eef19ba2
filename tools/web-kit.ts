import type { Plugin } from 'vite';
import type { KitStyles } from './kit-styles.ts';

const listed = 'virtual:kit.css';

/**
 * `virtual:kit.css`: the styles of the kit, made here once, so that no browser makes them again with every page.
 * A part that is in the bundle and not among those drawn for it stops the build: it would stand there without styles.
 */
export function webKit(): Plugin {
  let styles: KitStyles | undefined;
  return {
    name: 'guiju-kit',
    resolveId: id => (id === listed ? `\0${listed}` : undefined),
    async load(id) {
      if (id !== `\0${listed}`) return undefined;
      // The kit is large: only the client that has it waits for it.
      const { kitStyles } = await import('./kit-styles.ts');
      styles = kitStyles();
      return styles.css;
    },
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap(file => (file.type === 'chunk' ? file.moduleIds : []));
      const missing = bundledParts(modules).filter(part => !styles?.parts.has(part));
      if (missing.length > 0) this.error(`tools/kit-styles.ts draws no ${missing.join(', ')}`);
    },
  };
}

/** `input-number` for each `antd/es/input-number/style/index.js`. */
export function bundledParts(modules: readonly string[]): string[] {
  const found = modules.flatMap(id => /antd\/es\/([a-z-]+)\/style\//.exec(id)?.[1] ?? []);
  return [...new Set(found)];
}
