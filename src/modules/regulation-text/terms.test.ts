import { describe, expect, test } from 'vitest';
import { termsOf } from './terms.ts';

const limits = (text: string) =>
  termsOf(text).limits.map(({ limit, before }) => (before ? `before ${limit}` : limit));

describe('what a clause names', () => {
  test.each([
    ['24小时内到达', ['24h']],
    ['三个工作日内答复', ['3wd']],
    ['两周内修复', ['2w']],
    ['半小时内响应', ['30m']],
    ['1.5小时内响应', ['90m']],
    ['两个小时内', ['2h']],
    ['一个月内结案', ['1mo']],
    ['提前七天通知', ['before 7d']],
    ['提前一周内', ['before 1w']],
    ['当天反馈，次日回访', ['0d end', '1d end']],
    ['每月 4 日前报表', []],
    ['于 4 日前报表', []],
    ['应于 24 小时内到达', ['24h']],
    ['路程 300 公里以内', []],
  ])('limits of %s', (text, expected) => expect(limits(text)).toEqual(expected));

  test('forms, roles in their order, amounts and shares', () => {
    const text = '维修工程师填写《维修单》《报价单》，报客服经理批准；超期罚款 50-100 元，扣奖金 5%。';
    expect(termsOf(text)).toMatchObject({
      forms: ['《维修单》', '《报价单》'],
      roles: ['engineer', 'manager'],
      amounts: ['50-100'],
      shares: ['5'],
    });
  });
});
