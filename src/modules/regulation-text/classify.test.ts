import { describe, expect, test } from 'vitest';
import { classify } from './classify.ts';

describe('the wording of a clause', () => {
  test.each([
    ['接到报修后 24 小时内到达现场。', 'deadline'],
    ['每月末对仓库盘点一次。', 'duty'],
    ['迟到一次罚款 50 元。', 'sanction'],
    ['年度优秀员工奖励 500 元。', 'reward'],
    ['一次修复率不低于 95%。', 'indicator'],
    ['领用配件须经中心经理批准。', 'approval'],
    ['维修后填写《维修记录单》。', 'record'],
    ['未经测试不得请用户签字。', 'gate'],
    ['保修期外的维修，由用户承担材料费。', 'charge'],
    ['客户分为 A 类、B 类、C 类。', 'grade'],
    ['对用户热情、耐心、礼貌。', 'guideline'],
    ['服务车辆停在指定的位置。', 'guideline'],
  ])('%s is first of all a %s', (text, kind) => expect(classify(text)[0]?.kind).toBe(kind));

  test('that says several things is proposed several kinds', () => {
    const kinds = classify('接报后 2 小时内填写《报修单》，逾期罚款 50 元。').map(({ kind }) => kind);
    expect(kinds).toEqual(expect.arrayContaining(['deadline', 'record', 'sanction']));
  });

  test('is shown with the words that tell, in order and without overlap', () => {
    const text = '接报后 2 小时内联系，24 小时内到达。';
    const words = classify(text)[0]?.words ?? [];
    expect(words.map(({ from, to }) => text.slice(from, to))).toEqual(words.map(word => word.text));
    expect(words.length).toBeGreaterThan(1);
    expect(words.every(({ from }, index) => from >= (words[index - 1]?.to ?? 0))).toBe(true);
  });
});
