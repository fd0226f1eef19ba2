import { expect, test } from 'vitest';
import { seal, unseal } from './seal.ts';

const secret = 'more than thirty-two characters long';

test('a sealed password is read with the same secret and with no other', () => {
  const sealed = seal(secret, '密码 p@ss');
  expect(sealed).not.toContain('p@ss');
  expect(unseal(secret, sealed)).toBe('密码 p@ss');
  expect(unseal(`${secret}!`, sealed)).toBeNull();
});

test('the same password is sealed differently each time, and a changed one is not read', () => {
  const [one, two] = [seal(secret, 'x'), seal(secret, 'x')];
  expect(one).not.toBe(two);
  expect(unseal(secret, `${one.slice(0, -4)}AAA=`)).toBeNull();
  expect(unseal(secret, 'no')).toBeNull();
});
