import { describe, expect, test } from 'vitest';
import { splitRegulation } from './split.ts';

/** Chapters as `no title`, clauses below them as `no text`. */
function shown(text: string): string[] {
  const { chapters } = splitRegulation(text);
  return chapters.flatMap(({ no, title, clauses }) => [
    `# ${no} ${title}`.trimEnd(),
    ...clauses.map(clause => `${clause.no} ${clause.text.replaceAll('\n', ' / ')}`),
  ]);
}

describe('the text of a regulation', () => {
  test('in chapters and articles, whose numbers go on from chapter to chapter', () => {
    const text = `售后服务管理办法
      第一章 总则
      第一条 为规范售后服务，制定本办法。
      第二条 本办法适用于服务中心。
      第二章　派工
      第三条 调度员按轮次派工。
      第十一条 紧急情况另行安排。`;
    expect(splitRegulation(text).title).toBe('售后服务管理办法');
    expect(shown(text)).toEqual([
      '# 第一章 总则',
      '第一条 为规范售后服务，制定本办法。',
      '第二条 本办法适用于服务中心。',
      '# 第二章 派工',
      '第三条 调度员按轮次派工。',
      '第十一条 紧急情况另行安排。',
    ]);
  });

  test('pasted without line breaks between chapter and article', () => {
    expect(shown('第一章总则第一条为规范服务，制定本办法。第二条按第一条的规定执行。')).toEqual([
      '# 第一章 总则',
      '第一条 为规范服务，制定本办法。',
      '第二条 按第一条的规定执行。',
    ]);
  });

  test('with decimals of several depths', () => {
    expect(
      shown('1. 目标\n1.1 及时率不低于 90%。\n1.10 满意度不低于 85%。\n2、派工\n2、1、1 按轮次派工。'),
    ).toEqual([
      '# 1 目标',
      '1.1 及时率不低于 90%。',
      '1.10 满意度不低于 85%。',
      '# 2 派工',
      '2.1.1 按轮次派工。',
    ]);
  });

  test('with Chinese numbers, brackets and digits below one another', () => {
    expect(
      shown(
        '一、接报\n（一）电话\n1、铃响三声内接听。\n2、做好记录。\n（二）来访\n1、起立迎接。\n二、派工\n1、按轮次派工。',
      ),
    ).toEqual([
      '# 一 接报',
      '一（一）1 铃响三声内接听。',
      '一（一）2 做好记录。',
      '一（二）1 起立迎接。',
      '# 二 派工',
      '二.1 按轮次派工。',
    ]);
  });

  test('keeps a list with the sentence that announces it', () => {
    const text = '一、处罚\n1、有下列情形之一的，罚款 50 元：\n（1）迟到；\n（2）早退。\n2、旷工的，辞退。';
    expect(shown(text)).toEqual([
      '# 一 处罚',
      '一.1 有下列情形之一的，罚款 50 元： / （1） 迟到； / （2） 早退。',
      '一.2 旷工的，辞退。',
    ]);
  });

  test('does not take a number at the beginning of a sentence for that of a clause', () => {
    expect(shown('1、接到报修。\n24小时内到达现场。\n3天内修复。\n2、完工回访。')).toEqual([
      '#',
      '1 接到报修。 / 24小时内到达现场。 / 3天内修复。',
      '2 完工回访。',
    ]);
  });

  test('without any number is a paragraph each', () => {
    expect(shown('服务人员应当守时。\n\n服务人员应当守信。')).toEqual([
      '# 0',
      '0.1 服务人员应当守时。',
      '0.2 服务人员应当守信。',
    ]);
  });

  test('tells the line on which a clause begins', () => {
    const [chapter] = splitRegulation('一、接报\n\n1、接听。\n2、记录。').chapters;
    expect(chapter?.clauses.map(({ line }) => line)).toEqual([3, 4]);
  });

  test('that is empty has no clause', () => {
    expect(splitRegulation(' \n\u3000\n')).toEqual({ title: '', chapters: [] });
  });
});
