import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { refusals } from '../src/contract/refusals.ts';
import { root } from './command.ts';

type Texts = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** `docs/refusals.md`: every code with its status and its text, from the catalogue and the locale files. */
export function refusalsPage(): string {
  const english = textsOf('en');
  const chinese = textsOf('zh-CN');
  const rows = Object.entries(refusals).map(
    ([code, status]) => `| \`${code}\` | ${status} | ${find(english, code)} | ${find(chinese, code)} |`,
  );
  return `# Refusals

Why the product does not do what it is asked, by the \`code\` of the problem document (RFC 9457). A refused change
changes nothing. \`clause\` names the clause of the regulation that stands in the way, \`lift\` the actions that would
lift it, \`field\` or \`errors\` what is wrong with the input.

Made by \`node tools/generate-refusals.ts\` from \`src/contract/refusals/\` and \`locales/\`.

| code | status | English | 中文 |
|---|---|---|---|
${rows.join('\n')}
`;
}

function textsOf(locale: string): Texts {
  return JSON.parse(readFileSync(join(root, 'locales', locale, 'refusals.json'), 'utf8'));
}

function find(texts: Texts, code: string): string {
  const [noun = '', obstacle = ''] = code.split('.');
  return texts[noun]?.[obstacle] ?? '';
}
