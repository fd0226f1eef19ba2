import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type {
  Checked,
  DifferenceView,
  EditEdition,
  EditionRow,
  EditionView,
  Reader,
} from '#contract/edition-shape.ts';
import { dayMs, hourMs } from '#kernel/time.ts';
import { tick } from '#road/tick.ts';
import { askRoutes, type RoutesAsked } from '#testing/ask-routes.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { aPerson, bodyOf, codeOf, noon, type Person } from '#testing/department.ts';
import { aMainJob, anOrder, aRequest, type MainJob } from '#testing/main-job.ts';
import { check } from './check.ts';
import { editionRoutes } from './index.ts';
import { readDraft } from './store.ts';

let database: TestDatabase;
let job: MainJob;
let editions: RoutesAsked;
let author: Person;
let quality: Person;
let general: Person;

/** Each test has a company of its own that has only just begun. */
beforeEach(async () => {
  database = await testDatabase();
  job = await aMainJob(database);
  const { db, branchId } = job;
  author = await aPerson(db, 'manager', { branchId, name: 'author' });
  quality = await aPerson(db, 'quality', { branchId });
  general = await aPerson(db, 'general_manager', { branchId });
  for (const role of ['engineer', 'finance', 'hr', 'warehouse'] as const)
    await aPerson(db, role, { branchId });
  editions = askRoutes(job, editionRoutes({ registry: job.regulations, db }));
});
afterEach(() => database.close());

const act = (...asked: Parameters<RoutesAsked['act']>) => editions.act(...asked);
const read = <T>(...asked: Parameters<RoutesAsked['read']>) => editions.read<T>(...asked);

const draftOf = (id: string) => read<EditionView>(author.actor, '/editions/:id', { id });
const edit = (id: string, change: EditEdition) => act(author.actor, 'edition.edit', { id, edit: change });

async function aDraft(): Promise<string> {
  return bodyOf<{ id: string }>(await act(author.actor, 'edition.draft', { note: '缩短到场时限' })).id;
}

async function arrivalClause(id: string) {
  const view = await draftOf(id);
  const clause = view.chapters.flatMap(chapter => chapter.clauses).find(one => one.id === 'S2.BUS.05');
  if (!clause) throw new Error('no clause');
  return clause;
}

/** Arrival within 12 hours instead of 24. */
async function sooner(id: string): Promise<EditEdition> {
  const { yaml } = await arrivalClause(id);
  return { part: 'clause', clause: 'S2.BUS.05', yaml: yaml.replace('within: 24h', 'within: 12h') };
}

async function anApprovedDraft(): Promise<string> {
  const id = await aDraft();
  bodyOf(await edit(id, await sooner(id)));
  bodyOf(await act(author.actor, 'edition.submit', { id }));
  bodyOf(await act(quality.actor, 'edition.approve', { id, comment: '' }));
  bodyOf(await act(general.actor, 'edition.approve', { id, comment: '同意' }));
  return id;
}

const publish = (id: string, inForceFrom: string) =>
  act(general.actor, 'edition.publish', { id, inForceFrom });

describe('an administrator of no branch', () => {
  test('begins a draft, writes it and hands it in, but does not approve it', async () => {
    const administrator = await aPerson(job.db, 'admin', { branchId: job.branchId });
    const actor = { ...administrator.actor, branchIds: [] };
    const { id } = bodyOf<{ id: string }>(await act(actor, 'edition.draft', { note: '缩短到场时限' }));
    bodyOf(await act(actor, 'edition.edit', { id, edit: await sooner(id) }));
    bodyOf(await act(actor, 'edition.submit', { id }));
    expect(codeOf(await act(actor, 'edition.approve', { id, comment: '' }))).toBe('access.denied');
  });
});

describe('a draft', () => {
  test('is made from the latest edition, with the next version', async () => {
    const view = await draftOf(await aDraft());
    expect(view).toMatchObject({ state: 'draft', base: 'bus-maker@1', version: '2', differences: 0 });
    expect(view.chapters.length).toBeGreaterThan(3);
    expect(view.files.map(({ text }) => text).join('')).toContain('version: "2"');
    const { items } = await read<{ items: EditionRow[] }>(author.actor, '/editions');
    expect(items.map(({ state }) => state)).toEqual(['draft', 'in_force']);
  });

  test('is edited as YAML or by form fields with the same result', async () => {
    const [asYaml, asValue] = [await aDraft(), await aDraft()];
    const clause = await arrivalClause(asValue);
    const value = structuredClone(clause.value) as { controls: { within: string }[] };
    const [control] = value.controls;
    if (!control) throw new Error('no control');
    control.within = '12h';
    bodyOf(await edit(asValue, { part: 'clause', clause: 'S2.BUS.05', value }));
    const yaml = (await arrivalClause(asValue)).yaml;
    bodyOf(await edit(asYaml, { part: 'clause', clause: 'S2.BUS.05', yaml }));
    expect((await draftOf(asYaml)).files).toEqual((await draftOf(asValue)).files);
    expect((await arrivalClause(asYaml)).controls[0]?.words).toContain('12');
  });

  test('leaves every other clause as it was, letter by letter', async () => {
    const id = await aDraft();
    const before = (await draftOf(id)).files.map(({ text }) => text).join('\n');
    bodyOf(await edit(id, await sooner(id)));
    const after = (await draftOf(id)).files.map(({ text }) => text).join('\n');
    expect(after).toBe(before.replace('within: 24h', 'within: 12h'));
  });

  test('shows its difference to the edition in force clause by clause', async () => {
    const id = await aDraft();
    bodyOf(await edit(id, await sooner(id)));
    const { clauses } = await read<DifferenceView>(author.actor, '/editions/:id/difference', { id });
    expect(clauses).toMatchObject([{ clause: 'S2.BUS.05', how: 'changed', parts: ['controls'] }]);
    expect(clauses[0]?.controls[0]?.before).toContain('24');
    expect(clauses[0]?.controls[0]?.after).toContain('12');
  });

  test('takes in a new clause, and lets one go', async () => {
    const id = await aDraft();
    const { yaml } = await arrivalClause(id);
    const added = yaml.replace('S2.BUS.05', 'X1.OWN.01').replace('"3.1"', '"3.1a"');
    bodyOf(await edit(id, { part: 'new_clause', after: 'S2.BUS.05', yaml: added }));
    bodyOf(await edit(id, { part: 'no_clause', clause: 'S2.BUS.10' }));
    const { clauses } = await read<DifferenceView>(author.actor, '/editions/:id/difference', { id });
    expect(clauses.map(({ clause, how }) => [clause, how])).toEqual([
      ['X1.OWN.01', 'added'],
      ['S2.BUS.10', 'removed'],
    ]);
  });

  test('has its settings changed', async () => {
    const id = await aDraft();
    bodyOf(await edit(id, { part: 'setting', name: 'service_radius_km', value: 120 }));
    expect((await draftOf(id)).settings.find(({ name }) => name === 'service_radius_km')?.value).toBe(120);
    expect(codeOf(await edit(id, { part: 'setting', name: 'no_such', value: 1 }))).toBe(
      'edition.unknown_setting',
    );
  });

  test('refuses a condition that does not type-check, and keeps the text as it was', async () => {
    const id = await aDraft();
    const { yaml } = await arrivalClause(id);
    const wrong = yaml.replace('asset.distance <=', 'asset.model <=');
    expect(wrong).not.toBe(yaml);
    const change: EditEdition = { part: 'clause', clause: 'S2.BUS.05', yaml: wrong };
    expect(codeOf(await edit(id, change))).toBe('edition.text_wrong');
    expect((await arrivalClause(id)).yaml).toBe(yaml);
  });

  test('is checked while somebody writes: the line in the clause, what was expected, the nearest name', async () => {
    const id = await aDraft();
    const { yaml } = await arrivalClause(id);
    const wrong = yaml.replace('to: work_order.checked_in', 'to: work_order.checkd_in');
    const files = (await readDraft(job.db, id))?.files ?? [];
    const change: EditEdition = { part: 'clause', clause: 'S2.BUS.05', yaml: wrong };
    const checked = check({
      files,
      edit: change,
      vocabulary: job.regulations.vocabulary,
      locale: 'en',
    }) as Checked;
    const line = wrong.split('\n').findIndex(text => text.includes('checkd_in')) + 1;
    expect(checked.problems).toContainEqual(
      expect.objectContaining({ isHere: true, line, clause: 'S2.BUS.05', nearest: 'work_order.checked_in' }),
    );
  });

  test('is not for an engineer', async () => {
    const engineer = await aPerson(job.db, 'engineer', { branchId: job.branchId });
    expect(codeOf(await act(engineer.actor, 'edition.draft', { note: '' }))).toBe('access.denied');
  });
});

describe('approval', () => {
  test('is not asked for a text that says nothing new', async () => {
    expect(codeOf(await act(author.actor, 'edition.submit', { id: await aDraft() }))).toBe(
      'edition.unchanged',
    );
  });

  test('goes through the chain, never by the author, each step by its role', async () => {
    const id = await aDraft();
    bodyOf(await edit(id, await sooner(id)));
    bodyOf(await act(author.actor, 'edition.submit', { id }));
    expect(codeOf(await edit(id, await sooner(id)))).toBe('subject.state');
    expect(codeOf(await act(author.actor, 'edition.approve', { id, comment: '' }))).toBe('edition.own_text');
    expect(codeOf(await act(general.actor, 'edition.approve', { id, comment: '' }))).toBe(
      'edition.other_step',
    );
    expect(bodyOf(await act(quality.actor, 'edition.approve', { id, comment: '' }))).toMatchObject({
      state: 'submitted',
    });
    expect(codeOf(await publish(id, '2026-12-01'))).toBe('subject.state');
    expect(bodyOf(await act(general.actor, 'edition.approve', { id, comment: '' }))).toMatchObject({
      state: 'approved',
    });
    expect((await draftOf(id)).steps.map(({ role, outcome }) => [role, outcome])).toEqual([
      ['quality', 'approved'],
      ['general_manager', 'approved'],
    ]);
  });

  test('that is refused gives the text back, and what was approved counts no longer', async () => {
    const id = await aDraft();
    bodyOf(await edit(id, await sooner(id)));
    bodyOf(await act(author.actor, 'edition.submit', { id }));
    bodyOf(await act(quality.actor, 'edition.approve', { id, comment: '' }));
    bodyOf(await act(general.actor, 'edition.return', { id, comment: '人手不够' }));
    expect((await draftOf(id)).steps.map(({ comment }) => comment)).toEqual(['', '人手不够']);
    bodyOf(await act(author.actor, 'edition.submit', { id }));
    expect((await draftOf(id)).steps.map(({ outcome }) => outcome)).toEqual([null, null]);
  });
});

describe('an edition', () => {
  test('is not published for a day that has begun, or on which another begins, or from one succeeded', async () => {
    const [id, other] = [await anApprovedDraft(), await anApprovedDraft()];
    expect(codeOf(await publish(id, '2026-11-19'))).toBe('edition.day_begun');
    expect(codeOf(await publish(id, '2026-11-20'))).toBe('edition.day_begun');
    bodyOf(await publish(id, '2026-12-01'));
    expect(codeOf(await publish(other, '2026-12-01'))).toBe('edition.base_succeeded');
    expect(codeOf(await publish(other, '2027-01-01'))).toBe('edition.base_succeeded');
    await job.regulations.refresh(job.db);
    const next = await aDraft();
    expect((await draftOf(next)).base).toBe('bus-maker@2');
  });

  test('is in force from its day on; running clocks keep theirs, what begins later is judged by the new one', async () => {
    const before = await aRequest(job);
    const id = await anApprovedDraft();
    bodyOf(await publish(id, '2026-11-21'));
    await job.regulations.refresh(job.db);
    expect((await draftOf(id)).state).toBe('to_come');
    const stillOld = await aRequest(job);
    job.clock.set(noon + dayMs);
    expect((await draftOf(id)).state).toBe('in_force');
    const after = await aRequest(job);
    const clocks = async (requestId: string) => {
      const { state } = await job.db
        .selectFrom('subject')
        .select('state')
        .where('id', '=', requestId)
        .executeTakeFirstOrThrow();
      return (state as { clocks: { clause: string; edition: string; limit: string }[] }).clocks
        .filter(({ clause }) => clause === 'S2.BUS.05')
        .map(({ edition, limit }) => [edition, limit]);
    };
    expect(await clocks(before.id)).toEqual([['bus-maker@1', '24h']]);
    expect(await clocks(stillOld.id)).toEqual([['bus-maker@1', '24h']]);
    expect(await clocks(after.id)).toEqual([['bus-maker@2', '12h']]);
    const { items } = await read<{ items: EditionRow[] }>(author.actor, '/editions');
    expect(items.map(({ state }) => state)).toEqual(['in_force', 'succeeded']);
  });

  test('judges the gates of a case that goes on from its day on, and the log says so', async () => {
    const { id: requestId } = await anOrder(job).then(({ requestId: one }) => ({ id: one }));
    bodyOf(await publish(await anApprovedDraft(), '2026-11-21'));
    await job.regulations.refresh(job.db);
    job.clock.set(noon + dayMs + hourMs);
    bodyOf(
      await job.act(job.csr.actor, 'service_request.note', { id: requestId, kind: 'note', text: '催办' }),
    );
    const { rows } = await database.pool.query<{ edition: string }>(
      'select edition from event where subject_id = $1 and edition is not null order by seq',
      [requestId],
    );
    expect(rows.map(({ edition }) => edition)).toEqual(['bus-maker@1', 'bus-maker@2']);
    while ((await tick(job.road, 50)) > 0);
  });

  test('is to be read by everybody who works here; who has not confirmed is listed first', async () => {
    const id = await anApprovedDraft();
    expect(codeOf(await act(author.actor, 'edition.confirm', { id }))).toBe('subject.state');
    bodyOf(await publish(id, '2026-12-01'));
    bodyOf(await act(job.csr.actor, 'edition.confirm', { id }));
    bodyOf(await act(job.csr.actor, 'edition.confirm', { id }));
    const { items } = await read<{ items: Reader[] }>(general.actor, '/editions/:id/readers', { id });
    expect(items.filter(({ confirmedAt }) => confirmedAt !== null).map(({ name }) => name)).toEqual(['csr']);
    expect(items.at(-1)?.name).toBe('csr');
    expect(items.length).toBeGreaterThan(5);
  });

  test('cannot be changed, not even in the database', async () => {
    const id = await anApprovedDraft();
    bodyOf(await publish(id, '2026-12-01'));
    expect(codeOf(await edit(id, { part: 'no_clause', clause: 'S2.BUS.10' }))).toBe('subject.state');
    await expect(
      database.pool.query(`update regulation_edition set in_force_from = '2020-06-01' where version = '2'`),
    ).rejects.toThrow('evidence');
  });
});
