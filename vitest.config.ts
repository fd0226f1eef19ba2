import { defineConfig } from 'vitest/config';

const journeys = 'src/**/*.journey.test.ts';
const setupFiles = 'src/testing/folder-end.ts';

/**
 * Three kinds of test by where they live: `unit` needs nothing, `database` a real PostgreSQL,
 * `journey` the built web and a browser. `npm test -- --only unit` runs one kind.
 * Files of the first two share what they import, which takes half of the time: no module keeps what a test leaves.
 */
export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'unit',
          include: [
            'src/{kernel,engine,contract,web}/**/*.test.{ts,tsx}',
            'src/*.test.ts',
            'tools/**/*.test.ts',
          ],
          exclude: [journeys],
          setupFiles,
          isolate: false,
        },
      },
      {
        test: {
          name: 'database',
          include: ['src/{platform,road,modules,app,testing}/**/*.test.ts', 'bench/**/*.test.ts'],
          exclude: [journeys],
          globalSetup: 'src/testing/postgres.ts',
          setupFiles,
          isolate: false,
          testTimeout: 120_000,
          hookTimeout: 240_000,
        },
      },
      {
        test: {
          name: 'journey',
          include: [journeys],
          globalSetup: 'src/testing/postgres.ts',
          setupFiles,
          testTimeout: 240_000,
          hookTimeout: 240_000,
          expect: { poll: { timeout: 60_000 } },
        },
      },
    ],
  },
});
