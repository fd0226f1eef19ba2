import { afterAll } from 'vitest';
import { removeFolders } from './folder.ts';

// Runs before each test file, so it ends after all that the file itself does at its end.
afterAll(removeFolders);
