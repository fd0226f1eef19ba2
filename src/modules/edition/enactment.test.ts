import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { DraftSetting, EditEdition, EditionView } from '#contract/edition-shape.ts';
import { locales } from '#kernel/locale.ts';
import { Refused } from '#kernel/refusal.ts';
import { messageOf } from '#platform/http/problem.ts';
import { askRoutes, type RoutesAsked } from '#testing/ask-routes.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { aDepartment, aPerson, bodyOf, codeOf, type Person } from '#testing/department.ts';
import { editionRoutes } from './index.ts';

type Department = Awaited<ReturnType<typeof aDepartment>>;

let database: TestDatabase;
let department: Department;
let editions: RoutesAsked;
let author: Person;
let quality: Person;
let general: Person;

beforeEach(async () => {
  database = await testDatabase();
});
afterEach(() => database.close());

const staff = ['csr', 'support', 'dispatcher', 'engineer', 'warehouse', 'finance', 'hr'] as const;

/** A company under a shipped pack, with somebody of each role but those named. */
async function aCompany(pack: string, without: readonly string[] = []): Promise<void> {
  department = await aDepartment(database, { pack, reactions: {}, dueProjections: {} });
  const { db, branchId, regulations: registry } = department;
  author = await aPerson(db, 'manager', { branchId });
  quality = await aPerson(db, 'quality', { branchId });
  general = await aPerson(db, 'general_manager', { branchId });
  for (const role of staff) if (!without.includes(role)) await aPerson(db, role, { branchId });
  editions = askRoutes(department, editionRoutes({ registry, db }));
}

const act = ({ actor }: Person, action: string, input: object) =>
  editions.act(actor, `edition.${action}`, input);
const view = (id: string) => editions.read<EditionView>(author.actor, '/editions/:id', { id });
const edit = (id: string, change: EditEdition) => act(author, 'edit', { id, edit: change });

async function aDraft(): Promise<string> {
  return bodyOf<{ id: string }>(await act(author, 'draft', { note: '修订' })).id;
}

/** Makes the first clause with a control say something else, by words of its YAML. */
async function reword(id: string, clause: string, [from, to]: readonly [string, string]) {
  const clauses = (await view(id)).chapters.flatMap(chapter => chapter.clauses);
  const { yaml = '' } = clauses.find(one => one.id === clause) ?? {};
  expect(yaml).toContain(from);
  return edit(id, { part: 'clause', clause, yaml: yaml.replace(from, to) });
}

async function approved(id: string): Promise<string> {
  bodyOf(await act(author, 'submit', { id }));
  bodyOf(await act(quality, 'approve', { id, comment: '' }));
  bodyOf(await act(general, 'approve', { id, comment: '' }));
  return id;
}

/** Refused for these reasons, each told in three languages with what would be right. */
function expectRefused(answer: unknown, code: string, right: string): Refused {
  expect(answer).toBeInstanceOf(Refused);
  const refused = answer as Refused;
  expect(refused.refusals.map(one => one.code)).toContain(code);
  const [first] = refused.refusals;
  if (!first) throw new Error('no refusal');
  for (const locale of locales) expect(messageOf(first, locale).length).toBeGreaterThan(8);
  expect(messageOf(first, 'en')).toContain(right);
  return refused;
}

describe('a setting that the source leaves blank', () => {
  const blanks = async (id: string) => (await view(id)).settings.filter(({ isProposed }) => isProposed);
  const decide = (id: string, { name }: DraftSetting, value: DraftSetting['value']) =>
    edit(id, { part: 'setting', name, value });

  test('keeps a draft from being handed in until it is decided, and each is named', async () => {
    await aCompany('software-service');
    const id = await aDraft();
    const open = await blanks(id);
    const [first, ...rest] = open;
    if (!first) throw new Error('no blank');
    bodyOf(await decide(id, first, first.value));
    const refused = expectRefused(await act(author, 'submit', { id }), 'edition.settings_blank', 'Accept');
    expect(refused.refusals.map(({ field }) => field)).toEqual(rest.map(({ name }) => `settings.${name}`));
    expect(refused.refusals[0]?.params).toMatchObject({ meaning: rest[0]?.meaning });
    for (const setting of rest) bodyOf(await decide(id, setting, setting.value));
    expect(await blanks(id)).toEqual([]);
    await approved(id);
  });

  test('is shown with the clauses that need it', async () => {
    await aCompany('software-service');
    const open = await blanks(await aDraft());
    const needed = open.filter(({ clauses }) => clauses.length > 0);
    expect(needed.length).toBeGreaterThan(open.length / 2);
    expect(needed[0]?.clauses[0]).toMatchObject({ no: expect.any(String), text: expect.any(String) });
  });

  test('leaves in the log whether the proposal was accepted or another value given', async () => {
    await aCompany('gas-charging');
    const id = await aDraft();
    const [accepted, own] = await blanks(id);
    if (!accepted || !own) throw new Error('too few blanks');
    bodyOf(await decide(id, accepted, accepted.value));
    bodyOf(await decide(id, own, own.choices.find(value => value !== own.value) ?? '3d'));
    const { rows } = await database.pool.query(
      `select data from event where subject_id = $1 and type = 'regulation.setting_decided' order by seq`,
      [id],
    );
    expect(rows).toMatchObject([
      { data: { setting: accepted.name, proposal: String(accepted.value), is_accepted: true } },
      { data: { setting: own.name, proposal: String(own.value), is_accepted: false } },
    ]);
  });
});

describe('nothing half-enacted', () => {
  test('a duty nobody can hold is refused with its clause and the role that is missing', async () => {
    await aCompany('bus-maker', ['engineer']);
    const id = await aDraft();
    bodyOf(await reword(id, 'S2.BUS.05', ['within: 24h', 'within: 12h']));
    const refused = expectRefused(await act(author, 'submit', { id }), 'edition.duty_unheld', 'engineer');
    expect(refused.refusals[0]?.clause).toBe('S2.BUS.08');
    await aPerson(department.db, 'engineer', { branchId: department.branchId });
    await approved(id);
  });

  test('a role that was held when it was handed in and is left by the day it is published is refused too', async () => {
    await aCompany('bus-maker');
    const id = await aDraft();
    bodyOf(await reword(id, 'S2.BUS.05', ['within: 24h', 'within: 12h']));
    await approved(id);
    await database.pool.query(`update person set is_active = false where 'engineer' = any(roles)`);
    const published = await act(general, 'publish', { id, inForceFrom: '2026-12-01' });
    expectRefused(published, 'edition.duty_unheld', 'Give somebody that role');
    expect((await view(id)).state).toBe('approved');
    expect(department.regulations.editions()).toHaveLength(1);
  });

  test('a chain without an approver: nobody but the author may approve', async () => {
    await aCompany('bus-maker');
    const id = await aDraft();
    bodyOf(await reword(id, 'S2.BUS.05', ['within: 24h', 'within: 12h']));
    await database.pool.query(`update person set is_active = false where id = $1`, [quality.id]);
    expectRefused(await act(author, 'submit', { id }), 'edition.chain_unheld', 'Give somebody that role');
    expect((await view(id)).state).toBe('draft');
  });

  test('an edition dated in the past, or today, is refused', async () => {
    await aCompany('bus-maker');
    const id = await aDraft();
    bodyOf(await reword(id, 'S2.BUS.05', ['within: 24h', 'within: 12h']));
    await approved(id);
    for (const inForceFrom of ['2026-11-19', '2026-11-20'])
      expectRefused(await act(general, 'publish', { id, inForceFrom }), 'edition.day_begun', 'later');
  });

  test('two editions in force at once: another that begins on the day, or before it, is refused', async () => {
    await aCompany('bus-maker');
    const first = await aDraft();
    bodyOf(await reword(first, 'S2.BUS.05', ['within: 24h', 'within: 12h']));
    await approved(first);
    bodyOf(await act(general, 'publish', { id: first, inForceFrom: '2026-12-10' }));
    await department.regulations.refresh(department.db);
    const next = await aDraft();
    bodyOf(await reword(next, 'S2.BUS.05', ['within: 12h', 'within: 6h']));
    await approved(next);
    for (const inForceFrom of ['2026-12-10', '2026-12-05'])
      expectRefused(await act(general, 'publish', { id: next, inForceFrom }), 'edition.day_taken', 'later');
    bodyOf(await act(general, 'publish', { id: next, inForceFrom: '2026-12-11' }));
    expect(codeOf(await act(general, 'publish', { id: next, inForceFrom: '2026-12-12' }))).toBe(
      'subject.state',
    );
  });

  test.each([
    ['a chain without an approver', 'forms', 'chain: []'],
    ['a duty of the machine', 'duty', 'holder: system'],
  ])('%s is refused while it is written', async (_, kind, wrong) => {
    await aCompany('bus-maker');
    const id = await aDraft();
    const yaml =
      kind === 'forms'
        ? `id: X1.OWN.01\nno: "9"\ntext: { zh-CN: 审批, zh-TW: 審批, en: approval }\ncontrols:\n  - { kind: approval, name: { zh-CN: 审批, zh-TW: 審批, en: approval }, form: 《借款单》, asked_by: engineer, ${wrong} }`
        : `id: X1.OWN.01\nno: "9"\ntext: { zh-CN: 例会, zh-TW: 例會, en: meeting }\ncontrols:\n  - { kind: duty, name: { zh-CN: 例会, zh-TW: 例會, en: meeting }, every: month, ${wrong} }`;
    const answer = await edit(id, { part: 'new_clause', after: 'S2.BUS.05', yaml });
    const refused = answer as Refused;
    expect(codeOf(answer)).toBe('edition.text_wrong');
    expect(refused.refusals[0]?.clause).toBe('X1.OWN.01');
  });

  test('a sanction without due process is refused while it is written', async () => {
    await aCompany('bus-maker');
    const id = await aDraft();
    const files = (await view(id)).files.map(file => ({
      ...file,
      text: file.text
        .replace(/^due_process:\n(?:[ \t]+.*\n|\n)*/m, '')
        .replaceAll(/^( +)due_process:.*\n(?:\1 +.*\n)*/gm, ''),
    }));
    const answer = await edit(id, { part: 'files', files });
    expect(codeOf(answer)).toBe('edition.text_wrong');
    expect(JSON.stringify((answer as Refused).refusals)).toContain('decided_by');
  });
});
