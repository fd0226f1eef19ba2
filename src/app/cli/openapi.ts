import { join } from 'node:path';
import type { Command } from 'commander';
import { createServer } from '#platform/http/server.ts';
import { openProduct } from '../product.ts';
import { say } from '../say.ts';
import { productVersion, root } from '../version.ts';
import { withPlatform } from '../with-platform.ts';

export function register(program: Command): void {
  program.command('openapi').description(say('openapi')).option('--json', say('json')).action(printDocument);
}

/** Prints the OpenAPI document of the routes as they are registered. */
async function printDocument({ json }: { json?: boolean }): Promise<void> {
  await withPlatform('openapi', async platform => {
    const product = await openProduct(platform, { demo: false });
    const app = await createServer({
      ...platform,
      ...platform.config,
      publicUrl: 'http://localhost',
      version: productVersion(),
      webDirectory: join(root, 'dist/web'),
      isReady: async () => true,
      extend: product.addRoutes,
    });
    console.log(JSON.stringify(app.swagger(), null, json ? 0 : 2));
    await app.close();
    await product.stop();
  });
}
