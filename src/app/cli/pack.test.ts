import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { meaningOf } from '#engine/pack/control-meanings.ts';
import { controlSchemas } from '#engine/pack/control-schemas.ts';
import { describeControl } from '#engine/pack/describe.ts';
import { locales } from '#kernel/locale.ts';
import { readPack, readShippedPack, shippedPacks } from '#platform/regulation/read-pack.ts';
import { readRegister } from '#platform/regulation/register.ts';
import { translate } from '#platform/text/translate.ts';
import { aFolder } from '#testing/folder.ts';
import { runCli } from '../cli.ts';
import { vocabulary } from '../vocabulary.ts';
import { controlsPage } from './controls-page.ts';
import { checkPack } from './pack-check.ts';
import { shippedRegulation, shippedRegulations } from './pack-load.ts';
import { clausesPage } from './pack-page.ts';
import { schemaForEditors } from './pack-schema.ts';
import { clausesOf, statusOf } from './pack-status.ts';
import { placeOfClause } from './pack-where.ts';

const root = join(import.meta.dirname, '../../..');
const register = await readRegister();
const packs = await shippedRegulations();

describe('docs/clauses.md', () => {
  test('gives every clause of the register a status', () => {
    expect(register).toHaveLength(476);
    expect(new Set(register.map(({ id }) => id)).size).toBe(476);
    const silent = register.filter(clause => statusOf(clause.id, packs, clause).kind === 'none');
    expect(silent).toEqual([]);
  });

  test('says to do or excepted of no clause that a pack carries', () => {
    const carried = new Set(packs.flatMap(clausesOf).map(({ id }) => id));
    const stale = register.filter(
      clause =>
        carried.has(clause.id) &&
        clause.to_do !== undefined &&
        statusOf(clause.id, packs, undefined).kind !== 'to_do',
    );
    expect(stale).toEqual([]);
  });

  test('is what the packs and the register make', async () => {
    expect(await readFile(join(root, 'docs/clauses.md'), 'utf8')).toBe(clausesPage({ register, packs }));
  });

  test('leads to files that are there: a command of a module with several nouns among them', () => {
    const files = new Set(clausesPage({ register, packs }).match(/(?<=\]\(\.\.\/)[^)]+/g));
    expect(files).toContain('src/modules/project/commands/issue-service-order.ts');
    expect([...files].filter(file => !existsSync(join(root, file)))).toEqual([]);
  });
});

test('docs/controls.md is what the schema makes, and tells the meaning of every key', async () => {
  expect(await readFile(join(root, 'docs/controls.md'), 'utf8')).toBe(controlsPage());
  const keys = Object.entries(controlSchemas).flatMap(([kind, { properties }]) =>
    Object.keys(properties).map(key => ({ kind, key })),
  );
  expect(keys.filter(({ kind, key }) => meaningOf(kind, key) === undefined)).toEqual([]);
});

test('the schema for editors is what the loader checks by', async () => {
  const published = await readFile(join(root, 'regulations/regulation.schema.json'), 'utf8');
  expect(JSON.parse(published)).toEqual(schemaForEditors());
});

describe('guiju pack check', () => {
  test('finds the packs of the product in order', async () => {
    for (const name of await shippedPacks()) {
      const report = checkPack(await readShippedPack(name));
      expect(report).toMatchObject({ ok: true, problems: [], differing: [] });
      expect(report.examples, name).toBeGreaterThan(0);
    }
  });

  describe('of a folder', () => {
    async function changed(from: string, to: string): Promise<string> {
      const folder = aFolder('pack');
      const { files, examples } = await readShippedPack('bus-maker');
      for (const { name, text } of [...files, ...examples])
        await writeFile(join(folder, name.split('/').at(-1) ?? name), text.replace(from, to));
      return folder;
    }

    test('tells a misspelt event by file, line and clause', async () => {
      const folder = await changed('to: work_order.checked_in', 'to: work_order.chekced_in');
      const report = checkPack(await readPack(folder));
      expect(report.problems).toMatchObject([
        {
          clause: 'S2.BUS.05',
          code: 'unknown_event',
          params: { name: 'work_order.chekced_in' },
          nearest: 'work_order.checked_in',
        },
      ]);
    });

    test.each([
      ['zh-CN', '没有事件“work_order.chekced_in”；是否想写 work_order.checked_in？'],
      ['zh-TW', '沒有事件「work_order.chekced_in」；是否想寫 work_order.checked_in？'],
      ['en', 'unknown event "work_order.chekced_in"; did you mean work_order.checked_in?'],
    ])('tells it in the language that is asked for: %s', async (language, words) => {
      const log = vi.spyOn(console, 'log').mockImplementation(() => {});
      const folder = await changed('to: work_order.checked_in', 'to: work_order.chekced_in');
      expect(await runCli(['pack', 'check', folder, '--lang', language])).toBe(1);
      expect(String(log.mock.lastCall?.[0])).toMatch(/\.yaml:\d+:\d+ S2\.BUS\.05/);
      expect(String(log.mock.lastCall?.[0])).toContain(words);
    });

    test('tells the examples that a changed limit contradicts', async () => {
      const folder = await changed('within: 24h', 'within: 12h');
      const { ok, differing } = checkPack(await readPack(folder));
      expect(ok).toBe(false);
      expect(new Set(differing.map(({ clause }) => clause))).toContain('S2.BUS.05');
    });

    test('ends with exit code 1 when something is wrong, 2 without a folder, and 0 when nothing is', async () => {
      const log = vi.spyOn(console, 'log').mockImplementation(() => {});
      const error = vi.spyOn(console, 'error').mockImplementation(() => {});
      const folder = await changed('within: 24h', 'within: soon');
      expect(await runCli(['pack', 'check', folder, '--json'])).toBe(1);
      expect(JSON.parse(String(log.mock.lastCall?.[0]))).toMatchObject([{ ok: false }]);
      expect(await runCli(['pack', 'check', join(folder, 'nothing')])).toBe(2);
      expect(String(error.mock.lastCall?.[0])).toContain('ENOENT');
      expect(await runCli(['pack', 'check'])).toBe(0);
      process.exitCode = 0;
      vi.restoreAllMocks();
    });
  });
});

describe('guiju pack where', () => {
  test('S2.BUS.11 leads to the engine and to the tests that name it', async () => {
    const place = await placeOfClause('S2.BUS.11');
    expect(place).toMatchObject({ clause: 'S2.BUS.11', status: 'enforced', note: null });
    expect(place.carried[0]?.controls[0]).toMatchObject({
      kind: 'gate',
      executedBy: 'src/engine/controls/gate.ts',
      actions: [{ action: 'service_report.sign' }],
    });
    expect(place.tests).toContain('regulations/bus-maker/regulation.examples.yaml');
  });

  test('tells what will carry a clause that is to do', async () => {
    const waiting = register.find(clause => statusOf(clause.id, packs, clause).kind === 'to_do');
    const place = await placeOfClause(waiting?.id ?? '');
    expect(place.status).toBe('to_do');
    expect(place.note).toMatch(/[a-z]/);
  });

  test('knows which clause was probably meant', async () => {
    await expect(placeOfClause('s2.bus.5')).rejects.toMatchObject({ code: 'pack.clause_meant' });
    await expect(placeOfClause('nonsense-of-no-pack')).rejects.toMatchObject({ code: 'pack.clause_unknown' });
  });
});

describe('controls in words', () => {
  test.each(locales)('every control of the bus maker is told in %s without a bare name', async locale => {
    const { chapters, settings } = await shippedRegulation('bus-maker');
    const wording = {
      say: (key: string, params = {}) => translate(locale, key, params),
      vocabulary,
      settings,
    };
    const controls = chapters.flatMap(({ clauses }) => clauses.flatMap(clause => clause.controls));
    const told = controls.map(control => describeControl(control, locale, wording));
    expect(
      told.filter(
        text => text.length < 5 || /undefined|\{\{|:words|settings\.|[a-z]+_[a-z]+\.|&&|\|\|/.test(text),
      ),
    ).toEqual([]);
  });

  test('S2.BUS.05 reads as a sentence', async () => {
    const { chapters, settings } = await shippedRegulation('bus-maker');
    const clause = chapters.flatMap(({ clauses }) => clauses).find(({ id }) => id === 'S2.BUS.07');
    const control = clause?.controls[0];
    const say = (key: string, params = {}) => translate('en', key, params);
    expect(control && describeControl(control, 'en', { say, vocabulary, settings })).toContain(
      'to “it was taken up with the customer in writing”, within 12 h (round the clock).',
    );
  });
});
