import { useTranslation } from 'react-i18next';
import { accountEndpoints, type Passkey } from '#contract/account.ts';
import { Button } from '../elements/button.tsx';
import { ProblemNotice } from '../notices/problem-notice.tsx';
import { say } from '../notices/toast.ts';
import { useFormat } from '../text/use-format.ts';
import { AddPasskey } from './add-passkey.tsx';
import { hasPasskeys } from './device.ts';
import { useAccountChange } from './use-account-change.ts';

/** The passkeys of the account, and the way to one more. */
export function PasskeyList({ passkeys }: { readonly passkeys: readonly Passkey[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const remove = useAccountChange(accountEndpoints.removePasskey, () => say(t('account:passkey.removed')));
  const rename = useAccountChange(accountEndpoints.renamePasskey, () => undefined);
  return (
    <section className="card">
      <h2>{t('account:passkey.title')}</h2>
      <p className="quiet">{t('account:passkey.hint')}</p>
      {passkeys.length === 0 ? <p>{t('account:passkey.none')}</p> : null}
      <ul className="entries">
        {passkeys.map(({ id, name, createdAt }) => (
          <li key={id}>
            <div>
              <input
                className="input"
                aria-label={t('account:passkey.name')}
                defaultValue={name}
                maxLength={200}
                onBlur={({ target }) => {
                  const next = target.value.trim();
                  if (next && next !== name) rename.mutate({ body: { id, name: next } });
                }}
              />
              <div className="quiet">{t('account:passkey.since', { at: format.instant(createdAt) })}</div>
            </div>
            <Button
              kind="danger"
              aria-label={t('common:action.remove_named', { name })}
              disabled={remove.isPending}
              onClick={() => remove.mutate({ body: { id } })}
            >
              {t('account:passkey.remove')}
            </Button>
          </li>
        ))}
      </ul>
      <ProblemNotice error={remove.error ?? rename.error} />
      {hasPasskeys() ? <AddPasskey /> : <p className="quiet">{t('account:passkey.unsupported')}</p>}
    </section>
  );
}
