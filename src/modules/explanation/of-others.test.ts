import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ConductReply } from '#contract/conduct.ts';
import type { Explained } from '#contract/explanation.ts';
import { formatInstant } from '#kernel/time.ts';
import { conductRoutes } from '#modules/conduct/index.ts';
import type { Actor } from '#road/actor.ts';
import { askRoutes } from '#testing/ask-routes.ts';
import { type TestDatabase, testDatabase } from '#testing/database.ts';
import { aDepartment, aPerson, bodyOf, codeOf, noon } from '#testing/department.ts';
import { aDutyDepartment } from '#testing/duty-department.ts';
import { aFormOffice } from '#testing/form-office.ts';
import { explanationRoutes } from './index.ts';

let databases: TestDatabase[];
beforeAll(async () => {
  databases = await Promise.all([testDatabase(), testDatabase(), testDatabase()]);
});
afterAll(() => Promise.all(databases.map(database => database.close())));

const database = (place: number): TestDatabase => {
  const found = databases[place];
  if (!found) throw new Error(`no database ${place}`);
  return found;
};

const languages = ['zh-CN', 'zh-TW', 'en'] as const;
const saidBy = ({ items }: Explained) => items[0]?.lines.join('\n') ?? '';

test('S3.PEN.05: a violation tells its finding and the arithmetic of its measure, in three languages', async () => {
  const department = await aDepartment(database(0), {
    ...{ pack: 'gas-penalty', reactions: {}, dueProjections: {} },
  });
  const { db, road, branchId, regulations } = department;
  const clerk = await aPerson(db, 'csr', { branchId, name: '小林' });
  const other = await aPerson(db, 'csr', { branchId, name: '小周' });
  const dispatcher = await aPerson(db, 'dispatcher', { branchId });
  const manager = await aPerson(db, 'manager', { branchId });
  const ground = { road, regulations, zone: () => road.zone };
  const routes = [...conductRoutes(ground), ...explanationRoutes(regulations)];
  const { act, read } = askRoutes(department, routes);
  const causes = regulations.book.edition(regulations.inForce()).consequences.get('S3.PEN.05/0')?.spec.causes;
  const { id } = bodyOf<ConductReply>(
    await act(dispatcher.actor, 'conduct.report', {
      ...{ clause: 'S3.PEN.05', control: 0, personId: clerk.id, cause: causes?.[0]?.en },
      ...{ occurredAt: formatInstant(noon), text: '延误了用户预约的活动' },
    }),
  );
  const explained = (actor: Actor) => read<Explained>(actor, '/conduct-cases/:id/explain', { id });
  const told = await Promise.all(languages.map(locale => explained({ ...manager.actor, locale })));
  expect(told.map(({ items }) => items[0]?.kind)).toEqual(['finding', 'finding', 'finding']);
  const [simplified = '', traditional = '', english = ''] = told.map(saidBy);
  expect(simplified).toContain('规则：');
  expect(traditional).toContain('規則：');
  expect(english).toContain('The rule:');
  expect(english).toMatch(/¥?\d+/);
  expect(saidBy(await explained(clerk.actor))).toBe(english);
  expect(codeOf(await explained(other.actor))).toBe('subject.not_found');
  const figure = { from: '2026-11-01', to: '2026-11-30', clause: 'S3.PEN.05', control: 0 };
  const reader = { ...manager.actor, locale: 'en' as const };
  expect(saidBy(await read<Explained>(reader, '/compliance/explain', figure))).toContain('Found 1 times');
});

test('S2.MACH.28: a duty tells when it came up, who has to do it and how it ended, in three languages', async () => {
  const department = await aDutyDepartment(database(1), 'bus-maker');
  const { db, branchId, regulations, act, list, letItBe } = department;
  const manager = await department.begun(await aPerson(db, 'manager', { branchId, name: '马经理' }));
  const stranger = await aPerson(db, 'engineer', { branchId, name: '陈工' });
  await letItBe('2026-12-01T00:00:00');
  const open = await list(manager.actor, { list: 'open', mine: true });
  const id = open.find(({ clause }) => clause === 'S2.MACH.28')?.id ?? '';
  bodyOf(await act(manager.actor, 'duty.do', { id, text: '已上报' }));
  const { read } = askRoutes(department, explanationRoutes(regulations));
  const explained = (actor: Actor) => read<Explained>(actor, '/duties/:id/explain', { id });
  const told = await Promise.all(languages.map(locale => explained({ ...manager.actor, locale })));
  const [simplified = '', traditional = '', english = ''] = told.map(saidBy);
  expect(simplified).toContain('应于 2026-12-05 00:00 前完成');
  expect(traditional).toContain('由马经理完成');
  expect(english).toContain('Done 2026-12-01 00:00 by 马经理.');
  expect(english).toContain('Said with it: 已上报');
  expect(codeOf(await explained(stranger.actor))).toBe('subject.not_found');
});

test('a form tells its chain step by step, who decided and which step was not needed, in three languages', async () => {
  const office = await aFormOffice(database(2));
  const { engineer, manager, awayEngineer, regulations } = office;
  const content = { reason: '差旅借款', amount: 80_000 };
  const { id } = await office.aSubmitted(engineer, 'loan', content);
  const approved = { id, version: 1, decision: 'approve' };
  bodyOf(await office.act(manager, 'form.decide', approved));
  const { read } = askRoutes(office, explanationRoutes(regulations));
  const explained = (actor: Actor) => read<Explained>(actor, '/forms/:id/explain', { id });
  const told = await Promise.all(languages.map(locale => explained({ ...manager.actor, locale })));
  const [simplified = '', traditional = '', english = ''] = told.map(saidBy);
  expect(simplified).toContain('孙经理：同意');
  expect(simplified).toContain('审批链第 2 步不需要');
  expect(traditional).toContain('簽核流程第 2 關不需要');
  expect(english).toContain('孙经理: approved.');
  expect(english).toContain('Step 2 of the chain was not needed');
  expect(codeOf(await explained(awayEngineer.actor))).toBe('subject.not_found');
});
