import { join } from 'node:path';
import { root } from './command.ts';

/** What `npm test -- --only <part>` can ask for. */
export const parts = ['lint', 'types', 'imports', 'web', 'unit', 'database', 'journey'] as const;

export type Part = (typeof parts)[number];

export interface Check {
  readonly name: string;
  readonly part: Part;
  readonly command: string;
  readonly args: readonly string[];
}

const types = (project: string): Check => ({
  name: `types of ${project}`,
  part: 'types',
  command: 'tsc',
  args: ['-p', project],
});

/** Whatever is not a Vitest test: each counts as one. */
export const checks: readonly Check[] = [
  {
    name: 'lint and format',
    part: 'lint',
    command: 'biome',
    args: ['ci', '--colors=off', '--diagnostic-level=warn'],
  },
  types('tsconfig.json'),
  types('tsconfig.engine.json'),
  types('tsconfig.web.json'),
  { name: 'import order', part: 'imports', command: 'node', args: [join(root, 'tools/check-imports.ts')] },
  {
    name: 'web build and its budgets',
    part: 'web',
    command: 'node',
    args: [join(root, 'tools/build-web.ts')],
  },
];

/** The parts that are projects of Vitest. */
export const projects = ['unit', 'database', 'journey'] as const satisfies readonly Part[];
