import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { refusals } from '#contract/refusals.ts';
import { locales } from '#kernel/locale.ts';

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
        expect(text.trim(), `${locale} ${key}`).not.toBe('');
  });

  test('no key used in the code is missing', () => {
    const known = new Set(
      namespaces.flatMap(namespace =>
        [...catalogue(locales[0], namespace).keys()].map(key => `${namespace}:${key.replace(/_other$/, '')}`),
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
    if (!namespaces.includes('refusals')) return;
    expect([...catalogue(locale, 'refusals').keys()].sort()).toEqual(codes.toSorted());
  });

  test('every code is explained in docs/refusals.md', () => {
    if (!existsSync(join(root, 'docs/refusals.md'))) return;
    const page = read('docs/refusals.md');
    expect(codes.filter(code => !page.includes(`\`${code}\``))).toEqual([]);
  });

  test('no code is used that the catalogue does not list', () => {
    const used = sources.flatMap(file =>
      [...read(file).matchAll(/\brefuse\(\s*'([^']+)'/g)].map(match => match[1]),
    );
    expect(used.filter(code => !codes.includes(code ?? ''))).toEqual([]);
  });
});

describe('a verb is a file', () => {
  const snake = (text: string) => text.replaceAll('-', '_');
  const commands = glob('src/modules/*/commands/*.ts').filter(file => !tested(file));

  test('the action of a command is its path', () => {
    const strange = commands.filter(file => {
      const noun = snake(basename(dirname(dirname(file))));
      return !read(file).includes(`'${noun}.${snake(basename(file, '.ts'))}'`);
    });
    expect(strange).toEqual([]);
  });

  test('every change in the contract whose noun is a module has its command', () => {
    const changes = /method: '(?:POST|PUT|PATCH|DELETE)',\s*path: '[^']*',\s*action: '([a-z_]+)\.([a-z_]+)'/g;
    const missing = glob('src/contract/*.ts')
      .flatMap(file => [...read(file).matchAll(changes)])
      .map(([, noun = '', verb = '']) => [noun.replaceAll('_', '-'), verb.replaceAll('_', '-')] as const)
      .filter(([noun]) => existsSync(join(root, `src/modules/${noun}/commands`)))
      .map(([noun, verb]) => `src/modules/${noun}/commands/${verb}.ts`);
    expect(missing.filter(file => !commands.includes(file))).toEqual([]);
  });
});

describe('migrations', () => {
  /** A hundred is a series: 0100, 0101, 0102… */
  test('are numbered once each, without gaps in a series', () => {
    const names = glob('src/platform/database/migrations/*').map(file => basename(file));
    expect(names.filter(name => !/^\d{4}-[a-z0-9-]+\.sql$/.test(name))).toEqual([]);
    const numbers = names.map(name => Number(name.slice(0, 4)));
    expect(new Set(numbers).size).toBe(numbers.length);
    const orphans = numbers.filter(number => number % 100 > 1 && !numbers.includes(number - 1));
    expect(orphans).toEqual([]);
  });
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
    expect(holders(/["'`\s(](\/home\/|\/Users\/|\/root\/|\/work\/)/, files)).toEqual([]);
  });

  test('marks of unfinished or silenced work', () => {
    const code = files.filter(file => /\.(ts|tsx|sql|css)$/.test(file));
    expect(holders(/\b(TODO|FIXME|XXX|HACK)\b|@ts-(ignore|nocheck|expect-error)/, code)).toEqual([]);
    expect(holders(/\b(test|it|describe)\.(only|skip|todo)\b/, code)).toEqual([]);
  });

  test('a person’s text in a component: they are in locales', () => {
    const components = sources.filter(file => file.startsWith('src/web/') && !tested(file));
    expect(holders(/\p{Script=Han}/u, components)).toEqual([]);
  });
});
