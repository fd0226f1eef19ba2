import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compileCalendar } from '#engine/calendar/calendar.ts';
import { calendarsOf, compile } from '#engine/compile.ts';
import { offeredBy } from '#engine/controls/form-telling.ts';
import { isLeftOut } from '#engine/pack/awaited.ts';
import type { Regulation } from '#engine/regulation.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { bodyOf } from '#testing/department.ts';
import { aMainJob, anEngineer, aRequest, carryOut, type MainJob } from '#testing/main-job.ts';
import { shippedRegulation } from './cli/pack-load.ts';
import { vocabulary } from './vocabulary.ts';

/** Packs with controls on steps of the main job that name what no part of the product offers yet. */
const packs = ['discipline', 'experience', 'mall-platform-cs', 'tech-service-centre'];

function leftOutOf({ chapters, forms }: Regulation): Set<string> {
  const offered = offeredBy(forms, vocabulary);
  const places = chapters
    .flatMap(({ clauses }) => clauses)
    .flatMap(({ id, controls }) =>
      controls.flatMap((control, i) => (isLeftOut(control, offered) ? `${id}/${i}` : [])),
    );
  return new Set(places);
}

describe.each(packs)('under the regulation %s', pack => {
  let database: TestDatabase;
  let job: MainJob;
  beforeAll(async () => {
    database = await testDatabase();
    job = await aMainJob(database, { pack });
  });
  afterAll(() => database.close());

  test('what waits for a capability neither bars the main job nor judges it', async () => {
    await carryOut(job, await agreedVisit(job), {
      last: 'work_order.complete',
      isCareful: true,
      engineer: await anEngineer(job),
    });
    const leftOut = leftOutOf(await shippedRegulation(pack));
    expect(leftOut.size).toBeGreaterThan(0);
    expect((await judgedIn(job)).filter(place => leftOut.has(place))).toEqual([]);
  });
});

/** A work order after a remote attempt and with an appointment, which some regulations demand first. */
async function agreedVisit(job: MainJob): Promise<{ id: string }> {
  const { id } = await aRequest(job);
  const note = { id, kind: 'remote_attempt', text: '电话指导重启气泵，无效' };
  bodyOf(await job.act(job.support.actor, 'service_request.note', note));
  const passed = await job.act(job.csr.actor, 'service_request.pass_to_field', { id, task: '检查前门气路' });
  const order = { id: bodyOf<{ workOrderId: string }>(passed).workOrderId };
  const window = { from: '2026-11-20T06:00:00Z', to: '2026-11-20T08:00:00Z' };
  bodyOf(await job.act(job.csr.actor, 'appointment.agree', { ...order, ...window }));
  return order;
}

/** Where verdicts and clocks of the job came from, as `<clause>/<control>`. */
async function judgedIn({ road }: MainJob): Promise<string[]> {
  const { rows } = await road.pool.query<{ place: string }>(
    `select clause || '/' || control as place from verdict union select clause || '/' || control from clock`,
  );
  return rows.map(({ place }) => place);
}

describe('the visit record of the software service, which asks for facts that nobody can tell yet', () => {
  const askedOnSigning = async (awaited: 'left_out' | 'executed') => {
    const made = compileCalendar({ id: 'c', zone: 'UTC', weekly: {}, holidays: [], alwaysOpen: true });
    if (!made.ok) throw new Error('the calendar is wrong');
    const calendars = calendarsOf([made.calendar], { standard: 'c', fact: 'branch.calendar' });
    const regulation = await shippedRegulation('software-service');
    const compiled = compile({ edition: 'e', regulation, vocabulary, calendars, awaited });
    if (!compiled.ok) throw new Error(JSON.stringify(compiled.faults));
    return compiled.regulation.events.get('service_report.signed')?.forms.map(({ clause }) => clause) ?? [];
  };

  test('S3.SOFT.34 is not judged by an edition in force', async () => {
    expect(await askedOnSigning('left_out')).not.toContain('S3.SOFT.34');
  });

  test('S3.SOFT.34 is executed where the regulation is checked and shown by examples', async () => {
    expect(await askedOnSigning('executed')).toContain('S3.SOFT.34');
  });
});
