import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { refusals } from '#contract/refusals.ts';
import { locales } from '#kernel/locale.ts';
import { missingPlatforms } from '../tools/lock-file.ts';
import { refusalsPage } from '../tools/refusals-page.ts';

const root = join(import.meta.dirname, '..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const glob = (pattern: string) => globSync(pattern, { cwd: root }).sort();
const sources = glob('src/**/*.{ts,tsx}').filter(file => !file.includes('.generated.'));
const tested = (file: string) => /\.test\.tsx?$/.test(file);

/** Every file of the project, without what `.gitignore` leaves out. */
function projectFiles(): readonly string[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
  });
  return listed
    .toString()
    .split('\n')
    .filter(file => file && existsSync(join(root, file)));
}

/** `{ "a": { "b": "text" } }` as `a.b → text`. English tells one from many, Chinese does not: `_one` is left out. */
function texts(file: string): ReadonlyMap<string, string> {
  const flat = new Map<string, string>();
  const walk = (node: unknown, path: string) => {
    if (typeof node === 'string') flat.set(path, node);
    else for (const [key, below] of Object.entries(Object(node))) walk(below, path ? `${path}.${key}` : key);
  };
  walk(JSON.parse(read(file)), '');
  return new Map([...flat].filter(([key]) => !key.endsWith('_one')));
}

const namespaces = [...new Set(glob('locales/*/*.json').map(file => basename(file, '.json')))].sort();
const catalogue = (locale: string, namespace: string) => texts(`locales/${locale}/${namespace}.json`);
const placeholders = (text: string) => [...text.matchAll(/\{\{\s*(\w+)/g)].map(match => match[1]).sort();

describe('texts for people', () => {
  test.each(namespaces)('%s has the same keys and placeholders in every language', namespace => {
    const first = catalogue(locales[0], namespace);
    for (const locale of locales.slice(1)) {
      const other = catalogue(locale, namespace);
      expect([...other.keys()].sort(), locale).toEqual([...first.keys()].sort());
      for (const [key, text] of first)
        expect(placeholders(other.get(key) ?? ''), `${locale} ${key}`).toEqual(placeholders(text));
    }
  });

  test.each(namespaces)('%s has no empty text', namespace => {
    for (const locale of locales)
      for (const [key, text] of catalogue(locale, namespace))
        if (!key.endsWith('.join')) expect(text.trim(), `${locale} ${key}`).not.toBe('');
  });

  /** A key, or the beginning of some (`words:severity`), to which code adds the last word. */
  const beginnings = (key: string) => [...key.matchAll(/\.|$/g)].map(({ index }) => key.slice(0, index));

  test('no key used in the code is missing', () => {
    const known = new Set(
      namespaces.flatMap(namespace =>
        [...catalogue(locales[0], namespace).keys()].flatMap(key =>
          beginnings(`${namespace}:${key.replace(/_other$/, '')}`),
        ),
      ),
    );
    const key = new RegExp(`['"\`]((?:${namespaces.join('|')}):[a-z0-9_]+(?:\\.[a-z0-9_]+)*)['"\`]`, 'gi');
    const used = sources
      .filter(file => file.startsWith('src/web/'))
      .flatMap(file => [...read(file).matchAll(key)].map(match => ({ file, key: match[1] ?? '' })));
    expect(used.filter(use => !known.has(use.key))).toEqual([]);
  });
});

describe('refusals', () => {
  const codes = Object.keys(refusals);

  test.each(locales)('every code has its text in %s', locale => {
    expect([...catalogue(locale, 'refusals').keys()].sort()).toEqual(codes.toSorted());
  });

  test('docs/refusals.md is as the catalogue and the texts would make it', () => {
    expect(read('docs/refusals.md')).toBe(refusalsPage());
  });

  test('no code is used that the catalogue does not list', () => {
    const used = sources.flatMap(file =>
      [...read(file).matchAll(/\brefuse\(\s*'([^']+)'/g)].map(match => match[1]),
    );
    expect(used.filter(code => !codes.includes(code ?? ''))).toEqual([]);
  });
});

describe('a verb is a file', () => {
  const kebab = (text: string) => text.replaceAll('_', '-');
  const commands = glob('src/modules/*/commands/*.ts').filter(file => !tested(file));
  /** `work_order.sign` is `work-order/commands/sign.ts`, or `sign-work-order.ts` in the module that owns the noun. */
  const carries = (file: string, action: string) => {
    const [noun = '', verb = ''] = kebab(action).split('.');
    const name = basename(file, '.ts');
    return name === `${verb}-${noun}` || (name === verb && file.startsWith(`src/modules/${noun}/`));
  };

  test('the action of a command is its path', async () => {
    const actions = await actionsOfContract();
    const strange = commands.flatMap(file =>
      [...read(file).matchAll(/\bendpoint: (\w+Endpoints)\.(\w+)/g)]
        .map(([, table, row]) => actions.get(`${table}.${row}`)?.action ?? `${table}.${row}`)
        .filter(action => !carries(file, action))
        .map(action => `${action}: ${file}`),
    );
    expect(strange).toEqual([]);
  });

  test('every change in the contract whose noun is a module has its command', async () => {
    const changes = [...(await actionsOfContract()).values()].filter(({ method }) => method !== 'GET');
    const missing = changes
      .map(({ action }) => action)
      .filter(action => existsSync(join(root, `src/modules/${kebab(action.split('.')[0] ?? '')}/commands`)))
      .filter(action => !commands.some(file => carries(file, action)));
    expect(missing).toEqual([]);
  });
});

interface Row {
  readonly method: string;
  readonly action: string;
}

/** `serviceRequestEndpoints.close` → its row. */
async function actionsOfContract(): Promise<ReadonlyMap<string, Row>> {
  const rows = new Map<string, Row>();
  for (const file of glob('src/contract/*.ts').filter(name => !tested(name))) {
    const tables: Record<string, Record<string, Row>> = await import(join(root, file));
    for (const [table, endpoints] of Object.entries(tables).filter(([name]) => name.endsWith('Endpoints')))
      for (const [row, endpoint] of Object.entries(endpoints)) rows.set(`${table}.${row}`, endpoint);
  }
  return rows;
}

describe('migrations', () => {
  /** A series begins at a ten or in its middle: 0100, 0101, 0102 … 0120, 0121 … 0235 */
  test('are numbered once each, without gaps in a series', () => {
    const names = glob('src/platform/database/migrations/*').map(file => basename(file));
    expect(names.filter(name => !/^\d{4}-[a-z0-9-]+\.sql$/.test(name))).toEqual([]);
    const numbers = names.map(name => Number(name.slice(0, 4)));
    expect(new Set(numbers).size).toBe(numbers.length);
    const orphans = numbers.filter(number => number > 1 && number % 5 > 0 && !numbers.includes(number - 1));
    expect(orphans).toEqual([]);
  });
});

test('the lock file names every platform, else `npm ci` refuses it', () => {
  const { packages } = JSON.parse(read('package-lock.json'));
  expect(Object.keys(missingPlatforms(packages))).toEqual([]);
});

describe('what no file holds', () => {
  const self = 'src/house.test.ts';
  const files = projectFiles().filter(
    file => file !== self && !/\.(ttf|woff2?|png|jpg|gz|br|ico)$/.test(file),
  );
  const holders = (pattern: RegExp, among: readonly string[]) =>
    among.filter(file => pattern.test(read(file)));

  test('there are files to look at', () => {
    expect(files.length).toBeGreaterThan(20);
    expect(files).toContain('package.json');
  });

  test('the host of a package registry, or a path of one machine', () => {
    expect(holders(/registry\.npm|npmmirror|registry\.yarnpkg/, files)).toEqual([]);
    expect(holders(/["'`\s(](\/work\/)/, files)).toEqual([]);
    const shipped = files.filter(file => !tested(file));
    expect(holders(/["'`\s(](\/home\/|\/Users\/|\/root\/)/, shipped)).toEqual([]);
  });

  test('marks of unfinished or silenced work', () => {
    const code = files.filter(file => /\.(ts|tsx|sql|css)$/.test(file));
    expect(holders(/\b(TODO|FIXME|XXX|HACK)\b|@ts-(ignore|nocheck|expect-error)/, code)).toEqual([]);
    expect(holders(/\b(test|it|describe)\.(only|skip|todo)\b/, code)).toEqual([]);
  });

  test('a folder that a test makes and nobody removes: `aFolder` does both', () => {
    const tests = files.filter(file => tested(file) || file.startsWith('src/testing/'));
    expect(holders(/\bmkdtemp/, tests)).toEqual(['src/testing/folder.ts']);
  });

  test('a person’s text in a component: they are in locales', () => {
    const components = sources.filter(file => file.startsWith('src/web/') && !tested(file));
    const spoken = (file: string) => read(file).replaceAll(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
    expect(components.filter(file => /\p{Script=Han}/u.test(spoken(file)))).toEqual([]);
  });
});
