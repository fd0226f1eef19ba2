import { describe, expect, test } from 'vitest';
import { foldCode, foldName, foldPhone, toSimplified } from './fold.ts';
import { gramsOf, gramsOfPart } from './grams.ts';
import { pinyinOf } from './pinyin.ts';
import { searchTokens } from './tokens.ts';
import { tsqueryText, tsvectorText } from './vector.ts';

describe('texts as search sees them', () => {
  test('traditional and simplified characters are one', () => {
    expect(toSimplified('發動機無法啟動')).toBe('发动机无法启动');
    expect(foldName('濟南 公交（總公司）')).toBe('济南公交总公司');
  });

  test('a name is found by pinyin in full and by its initials', () => {
    expect(pinyinOf('重庆公交ABC-1')).toEqual({ full: 'chongqinggongjiaoabc1', initials: 'cqgjabc1' });
    expect(pinyinOf('濟南公交').initials).toBe('jngj');
  });

  test('a long word is found by the words inside it', () => {
    const tokens = searchTokens('發動機無法啟動，報 P0217');
    expect(tokens).toEqual(expect.arrayContaining(['发动机', '发动', '启动', 'p0217']));
    expect(tokens).not.toContain('，');
  });

  test('a quote or a backslash in a text stays a character', () => {
    expect(tsvectorText("it's")).toBe("'it' 's'");
    expect(tsqueryText('发动机 启')).toBe("'发动机' & '启':*");
    expect(tsqueryText('，。')).toBeNull();
  });

  test('two neighbouring characters are enough for a part of a name', () => {
    expect(gramsOf('王小明')).toEqual(['王', '小', '明', '王小', '小明']);
    expect(gramsOfPart('小明')).toEqual(['小明']);
    expect(gramsOfPart('明')).toEqual(['明']);
  });

  test('numbers are compared without their punctuation', () => {
    expect(foldCode('京A·12345')).toBe('京A12345');
    expect(foldPhone('+86 138-0000-5678')).toBe('13800005678');
  });
});
