import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Checklist, ChecklistItem, PublishChecklist } from '#contract/checklist-shape.ts';
import type { WorkOrder } from '#contract/work-order-shape.ts';
import { minuteMs } from '#kernel/time.ts';
import { newId } from '#platform/id.ts';
import { stateOf } from '#road/state-of.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { bodyOf, codeOf, type Person } from '#testing/department.ts';
import { foundCompany } from '#testing/found-company.ts';
import { aMainJob, anEngineer, anOrder, carryOut, type MainJob, stepsOnSite } from '#testing/main-job.ts';

let database: TestDatabase;
let job: MainJob;
let engineer: Person;
let order: { id: string; requestId: string };
beforeAll(async () => {
  database = await testDatabase();
  job = await aMainJob(database, { pack: 'gas-cs' });
  await foundCompany(job);
});
afterAll(() => database.close());

const base = { isCritical: false, isOptional: false };
const items: ChecklistItem[] = [
  { ...base, key: 'valve', text: '已关闭总阀', kind: 'yes_no', isCritical: true },
  {
    ...base,
    key: 'pressure',
    text: '管道压力',
    kind: 'number',
    isCritical: true,
    min: 2,
    max: 3,
    unit: 'kPa',
  },
  { ...base, key: 'meter', text: '表具类型', kind: 'choice', options: ['皮膜表', '超声波表'] },
  { ...base, key: 'remark', text: '其他', kind: 'text', isOptional: true },
];
const good = { valve: true, pressure: 2.5, meter: '皮膜表' };

async function publish(more: Partial<PublishChecklist> = {}): Promise<string> {
  const input = { title: '入户作业', step: 'before', items, ...more };
  return bodyOf<{ id: string }>(await job.act(job.quality.actor, 'checklist.publish', input)).id;
}

/** An engineer on site, asked by the lists that were published before. */
async function onSite() {
  job.clock.set(job.clock.now() + minuteMs);
  engineer = await anEngineer(job);
  order = await anOrder(job);
  await carryOut(job, order, { last: 'work_order.check_in', engineer });
}

async function endAll() {
  const { items: lists } = await job.read<{ items: Checklist[] }>(job.quality.actor, '/checklists');
  for (const { id, endedAt } of lists)
    if (endedAt === null) bodyOf(await job.act(job.quality.actor, 'checklist.end', { id }));
}

const answer = (checklistId: string, answers: object, by = engineer) =>
  job.act(by.actor, 'checklist.answer', { id: order.id, checklistId, answers });
const read = () => job.read<WorkOrder>(engineer.actor, '/work-orders/:id', { id: order.id });
const factsOf = async () => (await stateOf(job.db, order.requestId)).state.facts;

describe('a checklist of the company', () => {
  test('is asked of orders that are created from then on, and answered whole or in part', async () => {
    const id = await publish();
    await onSite();
    expect((await factsOf())['checklist.before_complete']).toBe(false);
    expect(bodyOf(await answer(id, { valve: true }))).toMatchObject({ isComplete: false });
    expect(bodyOf(await answer(id, good))).toMatchObject({ isComplete: true });
    expect(await factsOf()).toMatchObject({
      'checklist.before_complete': true,
      'checklist.after_complete': null,
      'checklist.critical_failed': false,
    });
    expect((await read()).checklists).toMatchObject([
      { id, answers: good, answeredByName: engineer.actor.name },
    ]);
    await endAll();
  });

  test('tells where a critical item fails: a no, and a number beyond its limits, not one at them', async () => {
    const id = await publish();
    await onSite();
    const failed = async (more: object) => {
      bodyOf(await answer(id, { ...good, ...more }));
      return (await factsOf())['checklist.critical_failed'];
    };
    expect(await failed({ valve: false })).toBe(true);
    expect(await failed({ pressure: 3 })).toBe(false);
    expect(await failed({ pressure: 3.01 })).toBe(true);
    expect(await failed({ pressure: 2 })).toBe(false);
    await endAll();
  });

  test('keeps the version of the order: another one is asked of the next', async () => {
    const first = await publish();
    await onSite();
    job.clock.set(job.clock.now() + minuteMs);
    const second = await publish({ replacesId: first });
    expect((await read()).checklists).toMatchObject([{ id: first, version: 1 }]);
    await onSite();
    expect((await read()).checklists).toMatchObject([{ id: second, version: 2 }]);
    expect(
      codeOf(
        await job.act(job.quality.actor, 'checklist.publish', {
          title: 'x',
          step: 'before',
          items,
          replacesId: first,
        }),
      ),
    ).toBe('checklist.ended');
    await endAll();
  });

  test('for another kind of request or another model is not asked', async () => {
    const elsewhere = await publish({ kind: 'maintenance' });
    await publish({ model: 'no such model' });
    await onSite();
    expect((await read()).checklists).toEqual([]);
    expect((await factsOf())['work_order.instruction_ticked'] ?? null).toBeNull();
    expect(codeOf(await answer(elsewhere, good))).toBe('checklist.not_asked');
    await endAll();
  });

  test.each([
    ['a word where a number is asked for', { pressure: '2.5' }],
    ['a choice that is not offered', { meter: '机械表' }],
    ['an answer to nothing', { other: true }],
  ])('refuses %s', async (_what, more) => {
    const id = await publish();
    await onSite();
    expect(codeOf(await answer(id, { ...good, ...more }))).toBe('checklist.answer_wrong');
    await endAll();
  });

  test('refuses a photograph that the order does not have, and takes one that it has', async () => {
    const photo = { ...base, key: 'photo', text: '铭牌照片', kind: 'photo' as const };
    const id = await publish({ items: [photo] });
    await onSite();
    const sha256 = 'a'.repeat(64);
    expect(codeOf(await answer(id, { photo: sha256 }))).toBe('checklist.photo_missing');
    const fileId = newId();
    const file = { id: fileId, sha256, name: 'a.jpg', mediaType: 'image/jpeg', bytes: 1 };
    await database.pool.query(
      `insert into file (id, sha256, name, media_type, bytes, created_by) values ($1, $2, $3, $4, $5, 'test')`,
      Object.values(file),
    );
    const taken = {
      orderId: order.id,
      moment: 'before',
      takenAt: Temporal.Instant.from('2026-11-20T03:00:00Z'),
    };
    await job.db
      .insertInto('workOrderPhoto')
      .values({ id: newId(), fileId, ...taken })
      .execute();
    expect(bodyOf(await answer(id, { photo: sha256 }))).toMatchObject({ isComplete: true });
    await endAll();
  });

  test.each([
    ['one key twice', [items[0], items[0]]],
    ['limits the wrong way round', [{ ...items[1], min: 4 }]],
    ['a choice of nothing', [{ ...base, key: 'a', text: 'a', kind: 'choice' }]],
  ])('is not published with %s', async (_what, wrong) => {
    const input = { title: 'x', step: 'before', items: wrong };
    expect(codeOf(await job.act(job.quality.actor, 'checklist.publish', input))).toBe('checklist.item_wrong');
  });

  test('is published by quality, not by engineers, and answered by nobody else’s engineer', async () => {
    const id = await publish();
    await onSite();
    const input = { title: 'x', step: 'before', items };
    expect(codeOf(await job.act(engineer.actor, 'checklist.publish', input))).toBe('access.denied');
    expect(codeOf(await answer(id, good, await anEngineer(job)))).toBe('subject.not_found');
    await endAll();
  });
});

describe('S3.GAS.01: the work instruction is ticked item by item', () => {
  const verdicts = async () => {
    const { rows } = await database.pool.query<{ outcome: string }>(
      `select outcome from verdict where clause = 'S3.GAS.01' and subject_id = $1`,
      [order.requestId],
    );
    return rows.map(({ outcome }) => outcome);
  };

  test('S3.GAS.01 an item left open breaks it', async () => {
    const id = await publish();
    await onSite();
    bodyOf(await answer(id, { valve: true }));
    await finish();
    expect(await verdicts()).toEqual(['broken']);
    await endAll();
  });

  test('S3.GAS.01 every item before completion keeps it', async () => {
    const id = await publish();
    await onSite();
    bodyOf(await answer(id, good));
    await finish();
    expect(await verdicts()).toEqual(['kept']);
    await endAll();
  });

  async function finish() {
    const steps = ['diagnose', 'request_consent', 'record_repair', 'test'];
    for (const [action, input] of stepsOnSite.filter(([name]) =>
      steps.includes(name.slice('work_order.'.length)),
    ))
      bodyOf(await job.act(engineer.actor, action, { id: order.id, ...input }));
    const [, sign] = stepsOnSite.find(([name]) => name === 'service_report.sign') ?? [];
    bodyOf(await job.act(engineer.actor, 'service_report.sign', { id: order.id, ...sign }));
    bodyOf(await job.act(engineer.actor, 'work_order.complete', { id: order.id }));
  }
});
