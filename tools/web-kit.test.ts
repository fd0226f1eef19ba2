import { expect, test } from 'vitest';
import { kitStyles } from './kit-styles.ts';
import { bundledParts } from './web-kit.ts';

const styles = kitStyles();

test('the styles of the kit are those of its parts, whatever page shows them', () => {
  for (const part of ['btn', 'select', 'input-number', 'modal', 'empty', 'form-item'])
    expect(styles.css).toContain(`.ant-${part}`);
  expect(styles.css).not.toMatch(/:where\(\.css-/);
});

test('what a page shows besides them is found in the bundle', () => {
  const modules = [
    'node_modules/antd/es/input-number/style/index.js',
    'node_modules/antd/es/tabs/style/index.js',
  ];
  expect(bundledParts(modules)).toEqual(['input-number', 'tabs']);
  expect(bundledParts(modules).filter(part => !styles.parts.has(part))).toEqual(['tabs']);
});
