import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { aFolder } from '../src/testing/folder.ts';
import { importRules } from './import-rules.ts';
import { readImports } from './imports.ts';

const folder = aFolder('imports');

const lawful = {
  'src/kernel/money.ts': "import './time.ts';",
  'src/kernel/time.ts': '',
  'src/engine/apply.ts': "import '../kernel/money.ts';",
  'src/modules/customer/index.ts': "import '../../engine/apply.ts';",
  'src/modules/asset/commands/register.ts': "import '../../customer/index.ts';",
  'src/modules/asset/asset.test.ts': "import '../../testing/builders.ts'; import './commands/register.ts';",
  'src/testing/builders.ts': "import '../modules/customer/index.ts';",
  'src/web/field/main.ts': "import '../shared/call.ts';",
  'src/web/shared/call.ts': "import '../../kernel/money.ts';",
};

const unlawful: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'kernel-looks-left-only': { 'src/kernel/bad.ts': "import '../engine/apply.ts';" },
  'engine-looks-left-only': { 'src/engine/bad.ts': "import type {} from '../contract/bad.ts';" },
  'contract-looks-left-only': { 'src/contract/bad.ts': "import '../platform/http.ts';" },
  'platform-looks-left-only': { 'src/platform/http.ts': "import '../road/bad.ts';" },
  'road-looks-left-only': { 'src/road/bad.ts': "import '../modules/customer/index.ts';" },
  'modules-looks-left-only': { 'src/modules/part/bad.ts': "import '../../app/server.ts';" },
  'app-knows-no-web': { 'src/app/server.ts': "import '../web/shared/call.ts';" },
  'app-through-the-door': { 'src/app/wire.ts': "import '../modules/asset/commands/register.ts';" },
  'engine-is-pure': { 'src/engine/worldly.ts': "import 'node:fs';" },
  'module-through-its-door': { 'src/modules/quality/bad.ts': "import '../asset/commands/register.ts';" },
  'web-sees-the-contract': { 'src/web/console/bad.ts': "import '../../platform/http.ts';" },
  'web-has-no-node': { 'src/web/console/worldly.ts': "import 'node:path';" },
  'console-is-alone': { 'src/web/console/nosy.ts': "import '../field/main.ts';" },
  'field-is-alone': { 'src/web/field/nosy.ts': "import '../portal/bad.ts';" },
  'portal-is-alone': { 'src/web/portal/bad.ts': "import '../console/bad.ts';" },
  'shared-knows-no-client': { 'src/web/shared/nosy.ts': "import '../field/main.ts';" },
  'testing-is-for-tests': { 'src/road/lazy.ts': "import '../testing/builders.ts';" },
  'no-cycle': { 'src/kernel/a.ts': "import './b.ts';", 'src/kernel/b.ts': "import './a.ts';" },
  'no-orphan': { 'src/engine/dead.ts': 'export const dead = true;' },
  'import-resolves': { 'src/engine/lost.ts': "import './nowhere.ts';" },
};

function plant(files: Readonly<Record<string, string>>, name: string): string {
  const base = join(folder, name);
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(base, file)), { recursive: true });
    writeFileSync(join(base, file), text);
  }
  return base;
}

test('imports in the order of the rooms pass, and all of them were read', async () => {
  const { read, violations } = await readImports(plant(lawful, 'lawful'), ['src']);
  expect(violations).toEqual([]);
  expect([...read].sort()).toEqual(Object.keys(lawful).sort());
});

test('a planted violation of each rule is caught', async () => {
  const all = Object.assign({}, lawful, ...Object.values(unlawful));
  const { violations } = await readImports(plant(all, 'unlawful'), ['src']);
  for (const [rule, files] of Object.entries(unlawful)) {
    const caught = violations.filter(violation => violation.rule === rule).map(violation => violation.from);
    expect(caught, rule).toContain(Object.keys(files)[0]);
  }
});

test('every rule has a planted violation', () => {
  expect(importRules.forbidden?.map(rule => rule.name).sort()).toEqual(Object.keys(unlawful).sort());
});
