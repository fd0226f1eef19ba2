import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Session } from '#contract/session.ts';
import { seal } from '#platform/config/seal.ts';
import { aCustomer } from '#testing/department.ts';
import { type MailSink, mailSink } from '#testing/mail-sink.ts';
import { answered, ask, codeOf } from '#testing/matrix/ask.ts';
import { cookieOf, password, setUp } from '#testing/matrix/people.ts';
import { type ProductInProcess, productInProcess } from '#testing/matrix/product.ts';

let product: ProductInProcess;
let sink: MailSink;
let admin: string;
let customerId: string;
const secret = 's'.repeat(32);

beforeAll(async () => {
  product = await productInProcess();
  sink = await mailSink();
  const company = await setUp(product.app);
  admin = company.admin;
  const { branchId } = company;
  const whose = { branchId, name: '济南公交', phone: '13800000001' };
  ({ customerId } = await aCustomer(product.database.db, whose));
  await anAccount({ username: 'fleet', email: 'Fleet@bus.example', roles: ['customer'], customerId });
  await anAccount({ username: 'lin', email: 'lin@guiju.example', roles: ['csr'], branchId });
});
afterAll(async () => {
  await product.close();
  await sink.close();
});

async function anAccount(person: object): Promise<void> {
  const account = { name: '某人', password, skills: [], branchId: null, ...person };
  await answered(product.app, { method: 'POST', path: '/people', cookie: admin, body: account });
}

async function sendMailFromNowOn(): Promise<void> {
  const server = { host: '127.0.0.1', port: sink.port, isSecure: false, user: '' };
  const kept = { imap: JSON.stringify(server), smtp: JSON.stringify(server) };
  const passwords = { imapPassword: seal(secret, 'p'), smtpPassword: seal(secret, 'p') };
  const shown = { address: 'service@guiju.example', displayName: '客服', isOn: true, acknowledges: true };
  await product.database.db
    .insertInto('mailbox')
    .values({ id: true, ...shown, ...kept, ...passwords })
    .execute();
}

const isCodeMailed = async () =>
  (await answered<{ isCodeMailed: boolean }>(product.app, { method: 'GET', path: '/session/ways' }))
    .isCodeMailed;
const askFor = (email: string) =>
  ask(product.app, { method: 'POST', path: '/session/mailed-code', body: { email } });
const enter = (email: string, code: string) =>
  ask(product.app, { method: 'POST', path: '/session/mailed-code/sign-in', body: { email, code } });

/** The code of the last mail, once there are so many. */
async function codeIn(count: number): Promise<string> {
  const arrived = () => {
    const found = sink.mails[count - 1];
    if (!found) throw new Error('no mail yet');
    return found.toString('utf8');
  };
  const mail = await vi.waitFor(arrived, { timeout: 10_000 });
  expect(mail).toMatch(/^To: fleet@bus\.example\r$/m);
  const body = mail.split('\r\n\r\n').slice(1).join('\n');
  const text = /base64/i.test(mail) ? Buffer.from(body, 'base64').toString('utf8') : body;
  return /\d{6}/.exec(text)?.[0] ?? '';
}

const wrongThan = (code: string) => (code === '000000' ? '000001' : '000000');

test('where no mail goes out the way is not offered', async () => {
  expect(await isCodeMailed()).toBe(false);
  await sendMailFromNowOn();
  expect(await isCodeMailed()).toBe(true);
});

test('a customer signs in with the code that was mailed, once', async () => {
  expect((await askFor('fleet@bus.example')).json()).toEqual({});
  const code = await codeIn(1);
  expect(codeOf(await enter('fleet@bus.example', wrongThan(code)))).toBe('session.code_wrong');
  const answer = await enter('FLEET@bus.example', code);
  expect(answer.json<Session>()).toMatchObject({ name: '某人', roles: ['customer'] });
  const own = { method: 'GET', path: '/own/requests', cookie: cookieOf(answer) } as const;
  expect((await ask(product.app, own)).statusCode).toBe(200);
  expect(codeOf(await enter('fleet@bus.example', code))).toBe('session.code_wrong');
  const byPassword = { username: 'fleet', password };
  const again = await ask(product.app, { method: 'POST', path: '/session', body: byPassword });
  expect(again.statusCode).toBe(200);
});

test('who works here, and who is nobody, gets the same answer and no mail', async () => {
  const answers = await Promise.all(['lin@guiju.example', 'nobody@bus.example'].map(askFor));
  expect(answers.map(({ statusCode, body }) => [statusCode, body])).toEqual([
    [200, '{}'],
    [200, '{}'],
  ]);
  await askFor('fleet@bus.example');
  await codeIn(2);
  expect(sink.mails).toHaveLength(2);
  const codes = product.database.db.selectFrom('accountVerification').select('identifier');
  expect((await codes.execute()).map(({ identifier }) => identifier)).not.toContainEqual(
    expect.stringContaining('lin@guiju.example'),
  );
});

test('after five wrong tries the right code opens nothing, and it stands nowhere as it is', async () => {
  const code = await codeIn(2);
  const kept = await product.database.db.selectFrom('accountVerification').select('value').execute();
  expect(kept.map(({ value }) => value).join()).not.toContain(code);
  for (let tries = 0; tries < 5; tries++)
    expect(codeOf(await enter('fleet@bus.example', wrongThan(code)))).toBe('session.code_wrong');
  expect(codeOf(await enter('fleet@bus.example', code))).toBe('session.code_wrong');
});

test('whoever asks again and again waits, also for an address of nobody', async () => {
  for (const email of ['fleet@bus.example', 'nobody@bus.example']) {
    const codes: (string | undefined)[] = [];
    for (let times = 0; times < 4; times++) codes.push(codeOf(await askFor(email)));
    expect(codes.at(-1)).toBe('service.too_many_requests');
  }
});
