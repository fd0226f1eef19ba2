import { type ConfigureMailbox, mailboxEndpoints } from '#contract/message.ts';
import { refuse } from '#kernel/refusal.ts';
import { seal } from '#platform/config/seal.ts';
import { newId } from '#platform/id.ts';
import { command, happened } from '#road/command.ts';
import { companySubject } from '../company.ts';

/** Sets up the mailbox. A password that is not told stays as it was; the first time both are wanted, but of a server without a user name none. */
export const configureMailbox = (secret: string) =>
  command({
    endpoint: mailboxEndpoints.configure,
    kind: 'company',
    subjectId: companySubject,
    load: async tx => {
      const kept = await tx.db
        .selectFrom('mailbox')
        .select(['imap', 'imapPassword', 'smtpPassword'])
        .executeTakeFirst();
      return { scope: { branchId: null, customerId: null, assignees: [] }, row: kept ?? null };
    },
    change: async (tx, kept, input) => {
      const imapPassword = sealed(secret, input.imapPassword) ?? kept?.imapPassword;
      const smtpPassword = sealed(secret, passwordTold(input)) ?? kept?.smtpPassword;
      if (imapPassword === undefined) return missing('imapPassword');
      if (smtpPassword === undefined) return missing('smtpPassword');
      const columns = { ...columnsOf(input), imapPassword, smtpPassword };
      await tx.db
        .insertInto('mailbox')
        .values({ id: true, ...columns })
        .onConflict(conflict => conflict.column('id').doUpdateSet(columns))
        .execute();
      const id = newId();
      return happened({ events: [{ type: 'company.mailbox_configured' }], reply: { id } });
    },
  });

/** A server that takes mail from the own network asks neither who it is nor for a password. */
const passwordTold = ({ smtp, smtpPassword }: ConfigureMailbox): string | undefined =>
  smtpPassword ?? (smtp.user === '' ? '' : undefined);

const missing = (field: string) => refuse('input.invalid', { field, params: { keyword: 'required' } });

const sealed = (secret: string, password: string | undefined) =>
  password === undefined ? undefined : seal(secret, password);

/** Where fetching stands is kept: what was fetched from the same mailbox is known by its content. */
function columnsOf({ address, displayName, isOn, acknowledges, imap, smtp }: ConfigureMailbox) {
  const servers = { imap: JSON.stringify(imap), smtp: JSON.stringify(smtp) };
  return { address: address.toLowerCase(), displayName, isOn, acknowledges, ...servers, fault: null };
}
