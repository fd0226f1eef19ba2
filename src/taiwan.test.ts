import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const root = join(import.meta.dirname, '..');

/** Words of the mainland for which Taiwan has another in every sense that they may have here. */
const neverRight = [
  ...['軟件', '硬件', '固件', '信息', '短信', '默認', '網絡', '互聯網', '視頻', '音頻', '服務器', '郵箱'],
  ...['激活', '二維碼', '屏幕', '鼠標', '硬盤', 'U盤', '芯片', '攝像頭', '打印', '複印', '粘貼'],
  ...['登陸', '搜索', '文檔', '文本框', '鏈接', '緩存', '字段', '字符', '線程', '調試', '博客', '在線'],
  ...['質量', '賬', '用戶', '保修', '配件', '投訴', '出租車', '座機', '立馬', '優盤', '短訊', '註冊表'],
];

interface Said {
  readonly place: string;
  readonly text: string;
}

/** Every string below a value, or of a pack those that stand for `zh-TW`. */
function saidIn(place: string, value: unknown, isOurs: boolean): Said[] {
  if (typeof value === 'string') return isOurs ? [{ place, text: value }] : [];
  return Object.entries(Object(value)).flatMap(([key, below]) =>
    saidIn(`${place} ${key}`, below, isOurs || key === 'zh-TW'),
  );
}

const read = (file: string) => readFileSync(join(root, file), 'utf8');
const texts = globSync('locales/zh-TW/*.json', { cwd: root }).flatMap(file =>
  saidIn(basename(file), JSON.parse(read(file)), true),
);
const packs = globSync('regulations/*/*.yaml', { cwd: root })
  .filter(file => !file.endsWith('.examples.yaml'))
  .flatMap(file => saidIn(file, parse(read(file)), false));
const said = [...texts, ...packs];

/** What Taiwan writes with: the characters of Big5. */
function charactersOfBig5(): ReadonlySet<string> {
  const decoder = new TextDecoder('big5');
  const bytes = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => from + at);
  const pairs = bytes(0xa1, 0xf9).flatMap(lead => bytes(0x40, 0xfe).map(trail => [lead, trail] as const));
  return new Set(pairs.map(pair => decoder.decode(Uint8Array.from(pair))));
}

test('there are texts to look at', () => {
  expect(texts.length).toBeGreaterThan(2_000);
  expect(packs.length).toBeGreaterThan(2_000);
});

test.each(neverRight)('no text for Taiwan says %s', word => {
  expect(said.filter(({ text }) => text.includes(word))).toEqual([]);
});

test('no text for Taiwan has a character that Taiwan does not write', () => {
  const known = charactersOfBig5();
  const strange = (text: string) =>
    [...text].filter(sign => /\p{Script=Han}/u.test(sign) && !known.has(sign));
  const found = said.filter(({ text }) => strange(text).length > 0);
  // The mainland's own language is named in its own characters.
  expect(found.filter(({ text }) => text !== '简体中文')).toEqual([]);
});
