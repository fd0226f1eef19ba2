import { join } from 'node:path';

/** Where Node keeps what it has compiled, so that the next process, or thread, begins sooner. */
export const compileCache = join(import.meta.dirname, '../../node_modules/.cache/guiju');
