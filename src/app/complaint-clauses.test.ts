import { describe, expect, test } from 'vitest';
import { hourMs, secondMs } from '#kernel/time.ts';
import { formRoutes } from '#modules/form/index.ts';
import { askRoutes } from '#testing/ask-routes.ts';
import { bodyOf } from '#testing/department.ts';
import { under } from '#testing/handlings.ts';

type Desk = ReturnType<typeof under>;

/** A complaint about service; answers with its request. */
async function aComplaint({ office, request }: Desk) {
  const requestId = await request();
  const input = { id: requestId, text: '态度恶劣' };
  const { id } = bodyOf<{ id: string }>(await office.job.act(office.job.csr.actor, 'complaint.open', input));
  return { requestId, id };
}

const verify = async ({ office }: Desk, id: string, more: object) =>
  bodyOf(
    await office.job.act(office.job.quality.actor, 'complaint.verify', { id, finding: '属实', ...more }),
  );

describe('under the regulation of doors and windows', () => {
  const desk = under('doors-windows');
  const { told, later, clocks } = desk;

  test('S2.DOOR.01 a complaint goes to the department within four hours, to the second', async () => {
    const [exact, late] = [await aComplaint(desk), await aComplaint(desk)];
    const sorted = { content: { object: 'product', branch: 'non_quality' } };
    for (const { requestId } of [exact, late]) await told(requestId, 'complaint_classified', sorted);
    later(4 * hourMs);
    await told(exact.requestId, 'complaint_passed_on');
    later(secondMs);
    await told(late.requestId, 'complaint_passed_on');
    expect(await clocks(exact.requestId, 'S2.DOOR.01')).toEqual(['kept']);
    expect(await clocks(late.requestId, 'S2.DOOR.01')).toEqual(['broken']);
  });
});

describe.each([
  ['S2.MACH.07', 'quarrel'],
  ['S2.MACH.11', 'soliciting'],
])('under the regulation of a machine maker', (clause, cause) => {
  const desk = under('machine-24h');
  const counted = async () => {
    const { rows } = await desk.office.database.pool.query<{ amount: number }>(
      `select coalesce(sum(amount), 0)::float8 as amount from tally where clause = $1 and part = 'numerator'`,
      [clause],
    );
    return rows[0]?.amount;
  };

  test(`${clause} counts the verified complaint of ${cause}, and neither another nor one without fault`, async () => {
    await verify(desk, (await aComplaint(desk)).id, { isByService: true, cause: 'late' });
    await verify(desk, (await aComplaint(desk)).id, { isByService: false, cause });
    expect(await counted()).toBe(0);
    await verify(desk, (await aComplaint(desk)).id, { isByService: true, cause });
    expect(await counted()).toBe(1);
  });
});

describe('under the regulation of gas customer service', () => {
  const desk = under('gas-cs');

  /** How many violations a complaint leads to that was found to be somebody’s own fault, or not. */
  const violations = async (personal_fault: boolean, cause: string) => {
    const { office } = desk;
    const { requestId, id } = await aComplaint(desk);
    const found = { cause, personal_fault, gravity: 'major', root_cause: '言语冲突' };
    await desk.told(requestId, 'complaint_cause_found', { content: found });
    const forms = askRoutes(office.job, formRoutes(office.job));
    const content = { customer: '李先生', content: '态度恶劣', must_not: 'none' };
    bodyOf(
      await forms.act(office.job.csr.actor, 'form.file', { form: 'complaint_record', requestId, content }),
    );
    await verify(desk, id, { isByService: true });
    const { rows } = await office.database.pool.query(
      `select from outbox where topic = 'violation.found' and payload::text like $1 and payload::text like $2`,
      [`%${requestId}%`, '%"S3.GAS.06"%'],
    );
    return rows.length;
  };

  test('S3.GAS.06 own attitude or skill is treated severely, what was nobody’s own fault or came late is not', async () => {
    expect(await violations(true, 'attitude')).toBe(1);
    expect(await violations(true, 'skill')).toBe(1);
    expect(await violations(false, 'attitude')).toBe(0);
    expect(await violations(true, 'late')).toBe(0);
  });
});
