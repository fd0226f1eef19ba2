import type { IConfiguration } from 'dependency-cruiser';

/**
 * The order of the rooms (CONTRIBUTING.md, "Rooms"): a room imports only from its left.
 * `src/house.test.ts` plants a violation of each rule and sees it caught.
 */
const order = ['kernel', 'engine', 'contract', 'platform', 'road', 'modules', 'app'];
const test = '\\.test\\.tsx?$|^src/testing/';
const rooms = (names: readonly string[]) => `^src/(${names.join('|')})/`;

const downwards = order.slice(0, -1).map((room, place) => ({
  name: `${room}-looks-left-only`,
  comment: `${room} may import only from the rooms before it: ${order.slice(0, place).join(', ') || 'none'}.`,
  severity: 'error' as const,
  from: { path: rooms([room]), pathNot: test },
  to: { path: rooms([...order.slice(place + 1), 'web']) },
}));

const clients = ['console', 'field', 'portal'].map(client => ({
  name: `${client}-is-alone`,
  comment: 'A client of the web sees web/shared, never another client.',
  severity: 'error' as const,
  from: { path: `^src/web/${client}/` },
  to: { path: `^src/web/(?!${client}/|shared/)` },
}));

export const importRules: IConfiguration = {
  forbidden: [
    ...downwards,
    {
      name: 'app-knows-no-web',
      comment: 'The application serves the built files; it does not import their sources.',
      severity: 'error' as const,
      from: { path: rooms(['app']), pathNot: test },
      to: { path: rooms(['web']) },
    },
    {
      name: 'engine-is-pure',
      comment: 'Kernel and engine do no I/O: no built-in module of Node.',
      severity: 'error' as const,
      from: { path: rooms(['kernel', 'engine']), pathNot: test },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'module-through-its-door',
      comment: 'A module sees another only through its index.ts.',
      severity: 'error' as const,
      from: { path: '^src/modules/([^/]+)/', pathNot: test },
      to: { path: '^src/modules/([^/]+)/', pathNot: ['^src/modules/$1/', '^src/modules/[^/]+/index\\.ts$'] },
    },
    {
      name: 'app-through-the-door',
      comment:
        'The application wires modules through their index.ts; their vocabularies are plain data, and a thread of its own loads no more than its work.',
      severity: 'error' as const,
      from: { path: rooms(['app']), pathNot: test },
      to: { path: '^src/modules/[^/]+/', pathNot: '^src/modules/[^/]+/(index|vocabulary|thread)\\.ts$' },
    },
    {
      name: 'web-sees-the-contract',
      comment: 'The web sees contract, kernel and engine, nothing of the server.',
      severity: 'error' as const,
      from: { path: rooms(['web']), pathNot: test },
      to: { path: rooms(['platform', 'road', 'modules', 'app']) },
    },
    {
      name: 'web-has-no-node',
      comment: 'A browser has no built-in modules of Node.',
      severity: 'error' as const,
      from: { path: rooms(['web']), pathNot: test },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'shared-knows-no-client',
      comment: 'What the clients share does not know them.',
      severity: 'error' as const,
      from: { path: '^src/web/shared/', pathNot: test },
      to: { path: '^src/web/(console|field|portal)/' },
    },
    ...clients,
    {
      name: 'testing-is-for-tests',
      comment: 'Only tests may see src/testing.',
      severity: 'error' as const,
      from: { pathNot: [test, '^bench/', '^tools/', '^vitest\\.config\\.ts$'] },
      to: { path: '^src/testing/' },
    },
    {
      name: 'no-cycle',
      comment:
        'Two files that need each other are one file, or three. What is loaded later needs nobody yet.',
      severity: 'error' as const,
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only', 'dynamic-import'] } },
    },
    {
      name: 'no-orphan',
      comment: 'A file that nobody imports and that is no entry point is dead.',
      severity: 'error' as const,
      from: {
        orphan: true,
        pathNot: [
          '\\.test\\.tsx?$',
          '\\.d\\.ts$',
          '^src/app/',
          '^src/web/[^/]+/main\\.tsx$',
          '^src/web/shared/api/no-schema\\.ts$',
        ],
      },
      to: {},
    },
    {
      name: 'import-resolves',
      comment: 'An import that leads nowhere.',
      severity: 'error' as const,
      from: {},
      // The web asks its builder for the address of a file by `?url`.
      to: { couldNotResolve: true, pathNot: '^virtual:|[?]url$' },
    },
  ],
  options: {
    parser: 'swc',
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/|\\.generated\\.ts$|^src/web/[^/]+/public/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'browser', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.json', '.css'],
    },
  },
};
