import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { accountEndpoints } from '#contract/account.ts';
import { Button } from '../elements/button.tsx';
import { ProblemNotice } from '../notices/problem-notice.tsx';
import { say } from '../notices/toast.ts';
import { makePasskey } from './device.ts';
import { TextInput } from './text-input.tsx';
import { useAccountChange } from './use-account-change.ts';

/** Has the device make a passkey, and keeps it under a name. */
export function AddPasskey() {
  const { t } = useTranslation();
  const [name, setName] = useState('');
  const [isStopped, setStopped] = useState(false);
  const add = useAccountChange(accountEndpoints.addPasskey, () => {
    setName('');
    say(t('account:passkey.added'));
  });
  const begin = useAccountChange(accountEndpoints.beginPasskey, async ({ options }) => {
    const credential = await makePasskey(options);
    setStopped(credential === undefined);
    if (credential) add.mutate({ body: { name: name.trim(), credential } });
  });
  return (
    <form
      className="stack"
      onSubmit={event => {
        event.preventDefault();
        begin.mutate({});
      }}
    >
      <TextInput
        label={t('account:passkey.name')}
        hint={t('account:passkey.name_hint')}
        required
        maxLength={200}
        value={name}
        onChange={setName}
      />
      {isStopped ? <p className="quiet">{t('account:passkey.stopped')}</p> : null}
      <ProblemNotice error={begin.error ?? add.error} />
      <div>
        <Button type="submit" disabled={begin.isPending || add.isPending}>
          {t('account:passkey.add')}
        </Button>
      </div>
    </form>
  );
}
