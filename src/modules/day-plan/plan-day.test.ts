import { describe, expect, test } from 'vitest';
import { faultsOf } from './check.ts';
import { type Day, type PlanEngineer, type PlanJob, usualGoals } from './day.ts';
import { planDay } from './plan-day.ts';

const opens = 29_000_000;
const closes = opens + 540;
const home = { lng: 117.12, lat: 36.65 };

const engineer = (id: string, more: Partial<PlanEngineer> = {}): PlanEngineer => ({
  ...{ id, name: id, skills: [], home, absences: [], parts: {}, visits: [] },
  ...more,
});
const job = (id: string, more: Partial<PlanJob> = {}): PlanJob => ({
  ...{ id, siteId: `site ${id}`, place: home, minutes: 60, requiredSkill: null, crewSize: 1, dueAt: null },
  ...{ urgency: 1, agreed: null, lastEngineerId: null, parts: [], heldBy: [] },
  ...more,
});
const aDay = (engineers: PlanEngineer[], jobs: PlanJob[]): Day => ({
  ...{ now: opens - 60, hours: [{ from: opens, to: closes }], engineers, jobs, goals: usualGoals },
});

/** A second on a clock that goes a hundredth of a second with each look: the plan does not depend on the machine. */
function plan(day: Day) {
  let looks = 0;
  return planDay(day, { seconds: 1, now: () => 10 * looks++ });
}
const whoDoes = ({ placements }: Awaited<ReturnType<typeof plan>>, id: string) =>
  placements.find(({ jobId }) => jobId === id)?.engineerIds;

describe('a plan of the day', () => {
  test('sends only who has the skill', async () => {
    const day = aDay(
      [engineer('a'), engineer('b', { skills: ['gas'] })],
      [job('1', { requiredSkill: 'gas' })],
    );
    expect(whoDoes(await plan(day), '1')).toEqual(['b']);
  });

  test('sends nobody who is away', async () => {
    const away = engineer('a', { absences: [{ from: opens, to: closes }] });
    expect(whoDoes(await plan(aDay([away, engineer('b')], [job('1')])), '1')).toEqual(['b']);
  });

  test('sends the engineer who was there last where nothing speaks against it', async () => {
    const day = aDay([engineer('a'), engineer('b')], [job('1', { lastEngineerId: 'b' })]);
    expect(whoDoes(await plan(day), '1')).toEqual(['b']);
  });

  test('sends who has the parts on the van, all of them, where the way is not much longer', async () => {
    const parts = [
      { partNo: 'a', quantity: 1 },
      { partNo: 'b', quantity: 2 },
    ];
    const [one, both] = [
      engineer('one', { parts: { a: 9, b: 1 } }),
      engineer('both', { parts: { a: 1, b: 2 } }),
    ];
    const made = await plan(aDay([one, both], [job('1', { parts })]));
    expect(whoDoes(made, '1')).toEqual(['both']);
    expect(made.figures.proposal.withParts).toBe(1);
  });

  test('does not look at vans where nobody said what the work takes', async () => {
    const day = aDay(
      [engineer('a', { parts: { x: 5 } }), engineer('b')],
      [job('1', { lastEngineerId: 'b' })],
    );
    const made = await plan(day);
    expect(whoDoes(made, '1')).toEqual(['b']);
    expect(made.figures.proposal.withParts).toBe(0);
  });

  test('shares the work equally', async () => {
    const jobs = ['1', '2', '3', '4'].map(id => job(id));
    const { placements } = await plan(aDay([engineer('a'), engineer('b')], jobs));
    const ofA = placements.filter(({ engineerIds }) => engineerIds.includes('a'));
    expect(ofA).toHaveLength(2);
  });

  test('sends one engineer to a customer, whatever there is to do', async () => {
    const jobs = ['1', '2', '3'].map(id => job(id, { siteId: 'one' }));
    const { placements } = await plan(aDay([engineer('a'), engineer('b')], jobs));
    expect(new Set(placements.flatMap(({ engineerIds }) => engineerIds)).size).toBe(1);
    expect(placements).toHaveLength(3);
  });

  test('leaves who is at the customer already alone there', async () => {
    const day = aDay([engineer('a'), engineer('b')], [job('1', { heldBy: ['b'] })]);
    expect(whoDoes(await plan(day), '1')).toEqual(['b']);
  });

  test('keeps agreed appointments, and the way to them', async () => {
    const agreed = { from: opens + 120, to: opens + 180 };
    const far = { lng: 117.6, lat: 36.65 };
    const visit = { orderId: 'old', siteId: 'far', place: far, ...agreed };
    const day = aDay(
      [engineer('a', { visits: [visit] })],
      [job('1', { minutes: 90 }), job('2', { agreed: { from: opens + 400, to: opens + 460 } })],
    );
    const { placements } = await plan(day);
    expect(placements.find(({ jobId }) => jobId === '2')?.from).toBe(opens + 400);
    expect(placements.find(({ jobId }) => jobId === '1')?.from).toBeGreaterThanOrEqual(agreed.to);
  });

  test('goes first where the limit ends first', async () => {
    const jobs = [job('late', { dueAt: opens + 500 }), job('soon', { dueAt: opens + 30 })];
    const { placements } = await plan(aDay([engineer('a')], jobs));
    expect(placements.map(({ jobId }) => jobId)).toEqual(['soon', 'late']);
  });

  test('sends a crew together, led by one who has the skill', async () => {
    const day = aDay(
      [engineer('a'), engineer('b', { skills: ['crane'] }), engineer('c')],
      [job('1', { crewSize: 2, requiredSkill: 'crane' }), job('2')],
    );
    const planned = await plan(day);
    expect(whoDoes(planned, '1')?.[0]).toBe('b');
    expect(whoDoes(planned, '1')).toHaveLength(2);
    expect(planned.figures.proposal.placed).toBe(2);
  });

  test('goes on after the break, and never beyond closing time', async () => {
    const hours = [
      { from: opens, to: opens + 240 },
      { from: opens + 300, to: closes },
    ];
    const day = { ...aDay([engineer('a')], [job('1', { minutes: 300 }), job('2', { minutes: 300 })]), hours };
    const { placements, leftOver } = await plan(day);
    expect(placements.map(({ from, to }) => to - from)).toEqual([360]);
    expect(leftOver).toHaveLength(1);
  });

  test('says of each job that is left which rule keeps whom from it', async () => {
    const day = aDay(
      [
        engineer('unskilled'),
        engineer('away', { skills: ['gas'], absences: [{ from: opens, to: closes }] }),
        engineer('elsewhere', { skills: ['gas'] }),
      ],
      [job('1', { requiredSkill: 'gas', heldBy: ['away', 'unskilled'] })],
    );
    const { leftOver } = await plan(day);
    expect(leftOver[0]?.why).toEqual([
      { rule: 'skill_missing', engineerIds: ['unskilled'] },
      { rule: 'absent', engineerIds: ['away'] },
      { rule: 'other_at_customer', engineerIds: ['elsewhere'] },
    ]);
  });

  test('says that the hours are over, not that people are away, when nothing of the day is left', async () => {
    const away = engineer('away', { absences: [{ from: opens - 600, to: opens - 500 }] });
    const { leftOver } = await plan({ ...aDay([away], [job('1')]), hours: [] });
    expect(leftOver[0]?.why).toEqual([{ rule: 'off_hours', engineerIds: ['away'] }]);
  });

  test('is better than one by one where that blocks itself', async () => {
    const skilled = engineer('b', { skills: ['gas'] });
    const jobs = [
      job('any', { minutes: 500, dueAt: opens + 1, lastEngineerId: 'b' }),
      job('gas', { minutes: 500, requiredSkill: 'gas', dueAt: opens + 100 }),
    ];
    const { figures } = await plan(aDay([engineer('a'), skilled], jobs));
    expect([figures.oneByOne.placed, figures.proposal.placed]).toEqual([1, 2]);
  });
});

test('a plan comes to an end where the beginning has used up the time', async () => {
  const day = aDay([engineer('a')], [job('1')]);
  let looks = 0;
  const { placements } = await planDay(day, { seconds: 1, now: () => 700 * looks++ });
  expect(placements).toHaveLength(1);
});

test.each([
  ['without work', aDay([engineer('a')], [])],
  ['without engineers', aDay([], [job('1')])],
  ['on which nobody can go', aDay([engineer('a')], [job('1', { requiredSkill: 'gas' })])],
])('a day %s is planned too', async (_what, day) => {
  const { placements, leftOver } = await plan(day);
  expect([placements.length, leftOver.length]).toEqual([0, day.jobs.length]);
});

describe('the check of a plan', () => {
  const day = aDay([engineer('a'), engineer('b')], [job('1'), job('2', { place: { lng: 118, lat: 36.65 } })]);
  const placed = (jobId: string, id: string, from: number) => ({
    ...{ jobId, engineerIds: [id], from, to: from + 60, travelMinutes: 0 },
  });

  test.each([
    ['two places at once', [placed('1', 'a', opens), placed('2', 'a', opens + 30)], 'overlap'],
    ['no time for the way', [placed('1', 'a', opens), placed('2', 'a', opens + 70)], 'travel_too_long'],
    ['before opening', [placed('1', 'a', opens - 30)], 'off_hours'],
  ])('finds %s', (_what, placements, rule) => {
    expect(faultsOf(day, placements)[0]?.rule).toBe(rule);
  });

  test('finds two engineers at one customer', () => {
    const beside = aDay(day.engineers.slice(), [job('1', { siteId: 'one' }), job('2', { siteId: 'one' })]);
    const faults = faultsOf(beside, [placed('1', 'a', opens), placed('2', 'b', opens + 120)]);
    expect(faults[0]?.rule).toBe('other_at_customer');
  });
});
