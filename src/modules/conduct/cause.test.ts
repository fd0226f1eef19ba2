import { expect, test } from 'vitest';
import { causeId, causeName } from './cause.ts';

const forged = { 'zh-CN': '伪造签字', 'zh-TW': '偽造簽名', en: 'signature forged' };

test('a cause that was reported in one language is read in another', () => {
  expect(causeName(causeId(forged), [forged], 'zh-TW')).toBe('偽造簽名');
});

test('a cause that its clause has no more is read as it was told', () => {
  expect(causeName('signature missing', [forged], 'zh-CN')).toBe('signature missing');
});
