import { enableCompileCache } from 'node:module';
import { compileCache } from '../compile-cache.ts';

// A thread does not find what its process has compiled.
enableCompileCache(compileCache);

await import('./helper.ts');
