import { expect, test } from 'vitest';
import type { OrderChecklist } from '#contract/checklist-shape.ts';
import { writerOf } from '#platform/pdf/writer.ts';
import { checklistSection } from './checklists.ts';
import type { Matter } from './matter.ts';

const base = { isCritical: true, isOptional: false };
const list: OrderChecklist = {
  ...{ id: '1', title: '入户作业', step: 'before', version: 2, answeredByName: '张师傅' },
  items: [
    { ...base, key: 'valve', text: '已关闭总阀', kind: 'yes_no' },
    { ...base, key: 'pressure', text: '管道压力', kind: 'number', max: 3, unit: 'kPa' },
    { ...base, key: 'photo', text: '铭牌', kind: 'photo' },
    { ...base, key: 'remark', text: '其他', kind: 'text' },
  ],
  answers: { valve: true, pressure: 9, photo: 'a'.repeat(64) },
  answeredAt: '2026-11-20T04:00:00Z',
};

const printed = (one: OrderChecklist) => {
  const order = { checklists: [one] } as unknown as Matter['order'];
  return checklistSection({ order }, writerOf({ locale: 'zh-CN', zone: 'Asia/Shanghai' }));
};

test('what was answered is printed item by item with its verdict, and who answered it when', () => {
  const [section] = printed(list);
  expect(section?.blocks[0]).toEqual({
    kind: 'note',
    text: '入户作业（第 2 版） 张师傅 2026-11-20 12:00',
  });
  expect(section?.blocks[1]).toMatchObject({
    table: {
      rows: [
        ['已关闭总阀', '是', '合格'],
        ['管道压力', '9 kPa', '不合格'],
        ['铭牌', '照片 aaaaaaaaaaaa', '合格'],
        ['其他', '未填', ''],
      ],
    },
  });
});

test('a list that nobody answered is not printed', () => {
  expect(printed({ ...list, answeredAt: null })).toEqual([]);
});
