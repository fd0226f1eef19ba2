import type { Sheet } from './letters.ts';

/** A conversation as both sides know it. */
export interface Conversation {
  readonly requestId: string;
  readonly requestNo: string;
  readonly subject: string;
  readonly address: string;
  readonly colleague: string;
  /** Identifiers of the customer's first mail and of our last one. */
  readonly firstId: string;
  readonly ourId: string;
  readonly isOver: boolean;
}

/** What ought to become of it: the same conversation, a new request, a person's decision, or nothing. */
export type Wanted = 'same' | 'new' | 'held' | 'set_aside';

export interface Case {
  /** How many of a hundred. */
  readonly weight: number;
  readonly wants: Wanted;
  readonly sheet: (conversation: Conversation, unique: string) => Partial<Sheet>;
}

const report = (ourId: string) =>
  `--b\r\nContent-Type: message/delivery-status\r\n\r\nAction: failed\r\nStatus: 5.1.1\r\n\r\n--b\r\nContent-Type: text/rfc822-headers\r\n\r\nMessage-ID: <${ourId}>\r\n\r\n--b--`;

/** Cases that help desks get wrong (answers without In-Reply-To, copies, forwards, loops) and those of RFC 5322, 3834 and 3464. */
export const cases: Readonly<Record<string, Case>> = {
  answer: {
    weight: 20,
    wants: 'same',
    sheet: c => ({ subject: `Re: ${c.subject}`, inReplyTo: c.ourId, references: [c.firstId, c.ourId] }),
  },
  chineseAnswer: {
    weight: 8,
    wants: 'same',
    sheet: c => ({ subject: `回复：${c.subject}`, inReplyTo: c.ourId }),
  },
  onlyReferences: {
    weight: 4,
    wants: 'same',
    sheet: c => ({ subject: `答复: ${c.subject}`, references: [c.firstId, c.ourId] }),
  },
  numberOnly: { weight: 8, wants: 'same', sheet: c => ({ subject: `关于${c.requestNo}的补充` }) },
  numberInBrackets: {
    weight: 4,
    wants: 'same',
    sheet: c => ({ subject: `Re: ${c.subject} [${c.requestNo}]` }),
  },
  numberInWords: {
    weight: 2,
    wants: 'same',
    sheet: c => ({ subject: '补充', body: `请求编号 ${c.requestNo}，现场照片明天发。` }),
  },
  subjectOnly: { weight: 6, wants: 'same', sheet: c => ({ subject: `RE: Re: ${c.subject}` }) },
  colleagueAnswersCopy: {
    weight: 6,
    wants: 'same',
    sheet: c => ({ from: c.colleague, subject: `Re: ${c.subject}`, inReplyTo: c.firstId }),
  },
  colleagueAnswersUs: {
    weight: 4,
    wants: 'same',
    sheet: c => ({ from: c.colleague, subject: `回复: ${c.subject}`, inReplyTo: c.ourId }),
  },
  strangerWithReference: {
    weight: 2,
    wants: 'same',
    sheet: (c, u) => ({
      from: `${u}@elsewhere.example`,
      subject: `Re: ${c.subject}`,
      references: [c.firstId, c.ourId],
    }),
  },
  forwarded: {
    weight: 3,
    wants: 'same',
    sheet: c => ({ subject: `转发: ${c.subject}`, references: [c.firstId, c.ourId] }),
  },
  changedSubject: {
    weight: 4,
    wants: 'same',
    sheet: (c, u) => ({ subject: `车已到厂 ${u}`, inReplyTo: c.ourId }),
  },
  newMatter: { weight: 8, wants: 'new', sheet: (_c, u) => ({ subject: `空调不制冷 ${u}` }) },
  stranger: {
    weight: 4,
    wants: 'held',
    sheet: (_c, u) => ({ from: `${u}@stranger.example`, subject: '报修' }),
  },
  strangersNumber: {
    weight: 3,
    wants: 'held',
    sheet: (c, u) => ({ from: `${u}@stranger.example`, subject: c.requestNo }),
  },
  absence: {
    weight: 4,
    wants: 'set_aside',
    sheet: c => ({
      subject: `自动回复: ${c.subject}`,
      inReplyTo: c.ourId,
      head: ['Auto-Submitted: auto-replied', 'Content-Type: text/plain; charset=utf-8'],
    }),
  },
  absenceOfExchange: {
    weight: 2,
    wants: 'set_aside',
    sheet: c => ({
      subject: `Automatic reply: ${c.subject}`,
      head: ['X-Auto-Response-Suppress: All', 'Content-Type: text/plain; charset=utf-8'],
    }),
  },
  bounce: {
    weight: 3,
    wants: 'set_aside',
    sheet: c => ({
      from: 'MAILER-DAEMON@mx.example',
      subject: 'Undelivered Mail Returned to Sender',
      head: ['Return-Path: <>', 'Content-Type: multipart/report; report-type=delivery-status; boundary=b'],
      body: report(c.ourId),
    }),
  },
  bulk: {
    weight: 3,
    wants: 'set_aside',
    sheet: (_c, u) => ({
      from: `news@${u}.example`,
      subject: '双十一特惠',
      head: ['Precedence: bulk', 'List-Unsubscribe: <mailto:x@y.example>'],
    }),
  },
  loop: {
    weight: 2,
    wants: 'set_aside',
    sheet: () => ({ from: 'service@guiju.example', subject: '来信已登记' }),
  },
};

/** Only conversations that go on: an answer to what is over may be about something new. */
export const casesWhenOver: Readonly<Record<string, Case>> = {
  thanks: {
    weight: 1,
    wants: 'same',
    sheet: c => ({ subject: `Re: ${c.subject}`, inReplyTo: c.ourId, body: '谢谢，已经好了。' }),
  },
  oldMailForNewMatter: {
    weight: 1,
    wants: 'new',
    sheet: (c, u) => ({ subject: `发动机异响 ${u}`, inReplyTo: c.ourId }),
  },
};
