import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

// Must come before anything else is loaded, so that everything else is found compiled.
enableCompileCache(join(import.meta.dirname, '../../node_modules/.cache/guiju'));

const { runCli } = await import('./cli.ts');
process.exitCode = await runCli(process.argv.slice(2));
