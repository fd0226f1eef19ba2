import JSZip from 'jszip';
import { describe, expect, test } from 'vitest';
import { loadPack } from '#engine/pack/load-pack.ts';
import { vocabulary } from '../../app/vocabulary.ts';
import { proposeRegulation } from './propose.ts';
import { readDocument } from './read-document.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);

describe('the file of a regulation', () => {
  test('in UTF-8, GB18030 or UTF-16 is read as text', async () => {
    const gb = Buffer.from('b5dad2bbccf520c5c9b9a4', 'hex');
    expect(await readDocument(utf8('第一条 按轮次派工。'))).toBe('第一条 按轮次派工。');
    expect(await readDocument(gb)).toContain('第一条');
    expect(await readDocument(Buffer.from('\ufeff第一条 派工。', 'utf16le'))).toContain('第一条 派工。');
  });

  test('in Word has its own numbering written out', async () => {
    const text = await readDocument(
      await wordFile([
        { text: '接报', depth: 0 },
        { text: '铃响三声内接听。', depth: 1 },
        { text: '做好记录。', depth: 1 },
        { text: '派工', depth: 0 },
      ]),
    );
    expect(text).toBe('1. 接报\n1.1. 铃响三声内接听。\n1.2. 做好记录。\n2. 派工');
  });

  test.each([
    ['a picture', Buffer.from('89504e470d0a1a0a0000', 'hex')],
    ['a damaged Word document', Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), Buffer.alloc(40)])],
    ['nothing', new Uint8Array()],
  ])('%s is refused', async (_name, content) => {
    expect(await readDocument(content)).toMatchObject({ refusals: [{ code: 'regulation_text.unreadable' }] });
  });

  test('that is too long is refused', async () => {
    const refused = await readDocument(utf8('条'.repeat(300_001)));
    expect(refused).toMatchObject({ refusals: [{ code: 'regulation_text.too_long' }] });
  });
});

test('what is proposed is a pack that loads, with what was recognised as comments', () => {
  const { pack } = proposeRegulation(
    '服务制度\n一、接报\n1、接报后 2 小时内联系用户。\n2、填写《报修单》: 一式两份 # 存档。',
  );
  expect(loadPack([{ name: 'regulation.yaml', text: pack }], vocabulary)).toMatchObject({ ok: true });
  expect(pack).toContain('# deadline:');
  expect(pack).toContain('2 小时内 = 2h');
});

interface Item {
  readonly text: string;
  readonly depth: number;
}

/** A Word document whose paragraphs are items of one numbered list. */
async function wordFile(items: readonly Item[]): Promise<Uint8Array> {
  const paragraphs = items.map(
    ({ text, depth }) =>
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`,
  );
  const main = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const types = 'http://schemas.openxmlformats.org/package/2006';
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const levels = [0, 1].map(level => `<w:lvl w:ilvl="${level}"><w:numFmt w:val="decimal"/></w:lvl>`);
  const zip = new JSZip();
  zip.file(
    '[Content_Types].xml',
    `<Types xmlns="${types}/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>`,
  );
  zip.file(
    '_rels/.rels',
    `<Relationships xmlns="${types}/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
  );
  zip.file(
    'word/_rels/document.xml.rels',
    `<Relationships xmlns="${types}/relationships"><Relationship Id="r1" Type="${office}/numbering" Target="numbering.xml"/></Relationships>`,
  );
  zip.file(
    'word/numbering.xml',
    `<w:numbering ${main}><w:abstractNum w:abstractNumId="0">${levels.join('')}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
  );
  zip.file('word/document.xml', `<w:document ${main}><w:body>${paragraphs.join('')}</w:body></w:document>`);
  return zip.generateAsync({ type: 'uint8array' });
}
