import { enableCompileCache } from 'node:module';
import { compileCache } from './compile-cache.ts';

// Must come before anything else is loaded, so that everything else is found compiled.
enableCompileCache(compileCache);

const { runCli } = await import('./cli.ts');
process.exitCode = await runCli(process.argv.slice(2));
