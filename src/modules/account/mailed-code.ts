import { sql } from 'kysely';
import { sessionEndpoints as endpoints } from '#contract/session.ts';
import type { Locale } from '#kernel/locale.ts';
import { Refused } from '#kernel/refusal.ts';
import { hasOutgoingMail, sendDirectly } from '#modules/message/index.ts';
import { enter } from '#modules/session/index.ts';
import { trustAddress } from '#platform/auth/accounts.ts';
import { type MailedCaller, mailedCodeMs } from '#platform/auth/mailed-code.ts';
import type { Db } from '#platform/database/kysely.ts';
import { translate } from '#platform/text/translate.ts';
import { type OpenContext, open, type Route } from '#road/route.ts';
import type { AccountOptions } from './routes.ts';

/** Signing in by a code that goes by mail: for customers and agents, who come seldom and forget passwords. */
export function mailedCodeRoutes(options: AccountOptions): readonly Route[] {
  const mail = { db: options.db, secret: options.secret };
  return [
    open(endpoints.ways, async () => ({ isCodeMailed: await hasOutgoingMail(mail) })),
    open(endpoints.mailCode, async ({ request }, { email }) => {
      const wait = options.auth.mailedCodes.allow(callerOf(request, email));
      if (wait) return wait;
      // Not waited for: how long it takes would tell whether there is such an account.
      void mailCode(options, email, request.locale).catch(() => undefined);
      return {};
    }),
    open(endpoints.signInByMail, async ({ request, reply }, input) => {
      const caller = callerOf(request, input.email);
      const signed = await options.auth.mailedCodes.signIn(caller, input.code);
      return signed instanceof Refused ? signed : enter(options, { request, reply }, signed);
    }),
  ];
}

function callerOf({ ip: address, headers }: OpenContext['request'], email: string): MailedCaller {
  return { email: email.trim().toLowerCase(), address, userAgent: headers['user-agent'] };
}

/** Whoever has no such account, works here, or has a second factor gets no mail; nobody is told. */
async function mailCode(options: AccountOptions, told: string, locale: Locale): Promise<void> {
  const email = told.trim().toLowerCase();
  const { db, clock, secret, auth } = options;
  const accountId = await customersAccount(db, email);
  if (accountId === undefined) return;
  await trustAddress(db, accountId);
  const code = await auth.mailedCodes.make(email);
  const companyName = options.company.get()?.name ?? '';
  const subject = translate(locale, 'account:mailed_code.subject', { companyName });
  const text = translate(locale, 'account:mailed_code.text', { code, companyName });
  const goodUntil = clock.now() + mailedCodeMs;
  await sendDirectly({ db, clock, secret }, { to: email, subject, text, goodUntil });
}

async function customersAccount(db: Db, email: string): Promise<string | undefined> {
  const { rows } = await sql<{ id: string }>`
    select a.id from account a join person p on p.user_id = a.id
    where lower(a.email) = ${email} and p.is_active and p.roles <@ array['customer', 'agent']
      and a.two_factor_enabled is not true`.execute(db);
  return rows[0]?.id;
}
