import { expect, test } from 'vitest';
import { inDocumentOrder } from './chapter-order.ts';
import { means } from './spec.ts';

const chapter = (no: string, ...clauses: string[]) => ({
  no,
  title: means('章', '章', 'chapter'),
  clauses: clauses.map(clause => ({
    ...{ id: `S9.X.${clause}`, no: clause, controls: [] },
    text: means('条', '條', 'clause'),
  })),
});
const ordered = (...chapters: ReturnType<typeof chapter>[]) => inDocumentOrder(chapters).map(({ no }) => no);

test('chapters stand by the numbers of their clauses, ten after nine', () => {
  expect(ordered(chapter('十', '10.1'), chapter('二', '2.1', '2.2'), chapter('九', '9.1'))).toEqual([
    '二',
    '九',
    '十',
  ]);
});

test('chapters whose clauses are numbered otherwise stay as they are written', () => {
  expect(ordered(chapter('二', '2.1'), chapter('附', '第一条'))).toEqual(['二', '附']);
  expect(ordered(chapter('二', '2.1'), chapter('一'))).toEqual(['二', '一']);
});
