import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { accountEndpoints } from '#contract/account.ts';
import { Button } from '../elements/button.tsx';
import { ProblemNotice } from '../notices/problem-notice.tsx';
import { say } from '../notices/toast.ts';
import { TextInput } from './text-input.tsx';
import { useAccountChange } from './use-account-change.ts';

const nothing = { current: '', next: '', again: '' };

/** Changes the own password; whoever is signed in elsewhere is signed out. */
export function PasswordForm({ username }: { readonly username: string }) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(nothing);
  const change = useAccountChange(accountEndpoints.changePassword, () => {
    setTyped(nothing);
    say(t('account:password.changed'));
  });
  const { current, next, again } = typed;
  const differs = again !== '' && again !== next;
  return (
    <form
      className="card"
      onSubmit={event => {
        event.preventDefault();
        if (again === next) change.mutate({ body: { current, next } });
      }}
    >
      <h2>{t('account:password.title')}</h2>
      <input hidden readOnly autoComplete="username" value={username} />
      <TextInput
        label={t('account:password.current')}
        type="password"
        autoComplete="current-password"
        required
        value={current}
        onChange={value => setTyped({ ...typed, current: value })}
      />
      <TextInput
        label={t('account:password.next')}
        hint={t('common:sign_in.password_hint')}
        type="password"
        autoComplete="new-password"
        required
        minLength={10}
        maxLength={200}
        value={next}
        onChange={value => setTyped({ ...typed, next: value })}
      />
      <TextInput
        label={t('account:password.again')}
        wrong={differs ? t('account:password.differs') : undefined}
        type="password"
        autoComplete="new-password"
        required
        value={again}
        onChange={value => setTyped({ ...typed, again: value })}
      />
      <ProblemNotice error={change.error} />
      <Button type="submit" kind="primary" disabled={change.isPending}>
        {t('account:password.change')}
      </Button>
    </form>
  );
}
