import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import type { InlineConfig } from 'vite';
import { root } from './command.ts';
import { webEndpoints } from './web-endpoints.ts';
import { webKit } from './web-kit.ts';
import { webTexts } from './web-texts.ts';

export const clients = ['console', 'field', 'portal'] as const;

export type Client = (typeof clients)[number];

/** Where a client's built files lie; the server serves them below `/<client>/`. */
export const outputOf = (client: Client): string => join(root, 'dist/web', client);

/** One configuration for the three clients: each has its own page, address and budget. */
export function webConfig(client: Client): InlineConfig {
  return {
    configFile: false,
    root: join(root, 'src/web', client),
    base: `/${client}/`,
    cacheDir: join(root, 'node_modules/.vite', client),
    logLevel: 'warn',
    plugins: [react(), webTexts(client), webEndpoints(), webKit()],
    resolve: {
      // Screens need an endpoint's method and path, never its schema: the server checks what it gets.
      alias: [{ find: /^typebox$/, replacement: join(root, 'src/web/shared/api/no-schema.ts') }],
      dedupe: ['react', 'react-dom'],
    },
    build: {
      outDir: outputOf(client),
      emptyOutDir: true,
      manifest: 'manifest.json',
      target: 'baseline-widely-available',
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 2_000,
      // A browser that does not know the hint loads the same a little later.
      modulePreload: { polyfill: false },
      // A schema that others spread is left out as well where no screen needs it.
      rolldownOptions: { treeshake: { propertyReadSideEffects: false } },
    },
  };
}
