import { describe, expect, test } from 'vitest';
import { readMail } from './read-mail.ts';

const mail = (head: readonly string[], body: string | Buffer = '车门打不开') =>
  Buffer.concat([
    Buffer.from(
      `${['From: Wang <wang@bus.example>', 'To: service@guiju.example', ...head].join('\r\n')}\r\n\r\n`,
    ),
    Buffer.from(body),
  ]);
const utf8 = 'Content-Type: text/plain; charset=utf-8';

/** 车门打不开 */
const gbk = Buffer.from('b3b5c3c5b4f2b2bbbfaa', 'hex');

describe('what a mail says', () => {
  test('is read with its sender, its subject and what it answers to', async () => {
    const read = await readMail(
      mail([
        'Subject: =?utf-8?B?5Zue5aSNOiDovabpl6g=?=',
        'Message-ID: <3@bus.example>',
        'In-Reply-To: <2@guiju.example>',
        'References: <1@bus.example> <2@guiju.example>',
        'Cc: "Li, Ming" <LI@bus.example>',
        'Date: Fri, 20 Nov 2026 12:00:00 +0800',
        utf8,
      ]),
    );
    expect(read).toMatchObject({
      messageId: '3@bus.example',
      references: ['1@bus.example', '2@guiju.example'],
      from: { address: 'wang@bus.example', name: 'Wang' },
      cc: [{ address: 'li@bus.example', name: 'Li, Ming' }],
      subject: '回复: 车门',
      text: '车门打不开',
      sentAt: Date.UTC(2026, 10, 20, 4),
      automatic: null,
    });
  });

  test.each([
    ['GB18030', ['Content-Type: text/plain; charset=gb18030'], gbk],
    [
      'GB2312 in base64',
      ['Content-Type: text/plain; charset="gb2312"', 'Content-Transfer-Encoding: base64'],
      gbk.toString('base64'),
    ],
    [
      'GBK quoted-printable',
      ['Content-Type: text/plain; charset=GBK', 'Content-Transfer-Encoding: quoted-printable'],
      '=B3=B5=C3=C5=B4=F2=\r\n=B2=BB=BF=AA',
    ],
    ['GBK that nobody names', [], gbk],
    ['HZ', ['Content-Type: text/plain; charset=hz-gb-2312'], '~{35CE4r2;?*~}'],
  ])('is read from %s', async (_name, head, body) => {
    expect((await readMail(mail(head, body))).text).toBe('车门打不开');
  });

  test('is read from a subject that is split in the middle of a character', async () => {
    const head = ['Subject: =?gb2312?B?s7XDxbQ=?=', ' =?gb2312?B?8rK7v6o=?=', utf8];
    expect((await readMail(mail(head))).subject).toContain('车门');
  });

  test('is read from HTML without what a browser would run or report', async () => {
    const html =
      '<style>p{}</style><script>alert(1)</script><p>车门<b>打不开</b></p><img src="https://spy.example/1.gif"><a href="javascript:x">看</a>';
    const read = await readMail(mail(['Content-Type: text/html; charset=utf-8'], html));
    expect(read.text).toBe('车门打不开\n\n看');
  });

  test('has no sender that could be answered: it is no mail', async () => {
    await expect(readMail(Buffer.from('Subject: x\r\n\r\nx'))).rejects.toThrow('no sender');
  });

  test('an identifier cannot smuggle in another header', async () => {
    const read = await readMail(mail(['Message-ID: <a b@c>', 'References: <x\u0000y@z> <ok@z>', utf8]));
    expect(read.messageId).toBeNull();
    expect(read.references.at(-1)).toBe('ok@z');
  });
});

describe('what is only carried along is folded', () => {
  const textOf = async (body: string) => {
    const { text, quoted } = await readMail(mail([utf8], body));
    return [text, quoted !== null];
  };

  test.each([
    [
      'by Outlook in Chinese',
      '还是打不开\n\n发件人: 客服 <s@g.example>\n发送时间: 2026年11月20日\n收件人: 王\n主题: 答复\n\n请再试',
    ],
    [
      'by Outlook in English',
      '还是打不开\n\nFrom: Service <s@g.example>\nSent: Friday\nTo: Wang\nSubject: Re\n\nPlease try',
    ],
    ['by QQ mail', '还是打不开\n\n------------------ 原始邮件 ------------------\n发件人: "客服"'],
    ['by Apple Mail', '还是打不开\n\n> 在 2026年11月20日，客服 <s@g.example> 写道：\n> 请再试'],
    [
      'by Gmail',
      '还是打不开\n\nOn Fri, Nov 20, 2026 at 9:00 AM Service <s@g.example>\nwrote:\n\n> please try',
    ],
    ['in Taiwan', '还是打不开\n\n客服 <s@g.example> 於 2026年11月20日 週五 上午9:00寫道：\n\n> 請再試'],
  ])('%s', async (_name, body) => {
    expect(await textOf(body)).toEqual(['还是打不开', true]);
  });

  test.each([
    ['a signature', '还是打不开\n\n-- \n王小明\n济南公交'],
    ['the mark of a telephone', '还是打不开\n\n发自我的iPhone'],
  ])('%s goes away', async (_name, body) => {
    expect(await textOf(body)).toEqual(['还是打不开', false]);
  });

  test('an answer between quoted lines stays whole', async () => {
    const body = '> 哪扇门？\n前门\n> 几号车？\n12 号';
    expect(await textOf(body)).toEqual([body, false]);
  });

  test('what is passed on without a word of its own is what is said', async () => {
    const [text] = await textOf('---------- Forwarded message ----------\nFrom: a@b.example\n\n车门打不开');
    expect(text).toContain('车门打不开');
  });
});

describe('nobody sat behind it', () => {
  test.each([
    ['an absence note', ['Auto-Submitted: auto-replied'], 'auto_reply'],
    [
      'an absence note of Exchange',
      ['Subject: Automatic reply: SR', 'X-Auto-Response-Suppress: All'],
      'auto_reply',
    ],
    ['an absence note in Chinese', [`Subject: ${'自动回复: 报修'}`], 'auto_reply'],
    ['a list', ['List-Id: <news.example>'], 'bulk'],
    ['an advertisement', ['Precedence: bulk'], 'bulk'],
    ['a machine', ['Auto-Submitted: auto-generated'], 'generated'],
    ['a person', ['Auto-Submitted: no'], null],
  ])('%s', async (_name, head, automatic) => {
    expect((await readMail(mail([...head, utf8]))).automatic).toBe(automatic);
  });

  test('a report of delivery names our mail and why', async () => {
    const parts = [
      '--b\r\nContent-Type: text/plain\r\n\r\nsorry',
      '--b\r\nContent-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example\r\n\r\nFinal-Recipient: rfc822; wang@bus.example\r\nAction: failed\r\nStatus: 5.1.1',
      '--b\r\nContent-Type: text/rfc822-headers\r\n\r\nMessage-ID: <sent@guiju.example>\r\nSubject: x',
      '--b--',
    ];
    const head = [
      'Content-Type: multipart/report; report-type=delivery-status; boundary=b',
      'Return-Path: <>',
    ];
    const read = await readMail(mail(head, parts.join('\r\n')));
    expect(read).toMatchObject({
      automatic: 'bounce',
      bounced: { messageId: 'sent@guiju.example', status: '5.1.1', isFinal: true },
    });
  });
});

test('attachments come with their bytes', async () => {
  const parts = `--b\r\n${utf8}\r\n\r\n见图\r\n--b\r\nContent-Type: image/jpeg\r\nContent-Disposition: attachment; filename*=gb18030''%B3%B5.jpg\r\nContent-Transfer-Encoding: base64\r\n\r\n/9j/\r\n--b--`;
  const { enclosed } = await readMail(mail(['Content-Type: multipart/mixed; boundary=b'], parts));
  expect(enclosed).toMatchObject([{ name: '车.jpg', content: new Uint8Array([0xff, 0xd8, 0xff]) }]);
});
