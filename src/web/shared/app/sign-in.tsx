import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { hasCode } from '../api/problem.ts';
import { Button } from '../elements/button.tsx';
import { Field } from '../elements/field.tsx';
import { ProblemNotice } from '../notices/problem-notice.tsx';
import { useSignIn } from '../session/session.ts';
import { CodeForm } from './code-form.tsx';
import { Threshold } from './threshold.tsx';

const PasskeyButton = lazy(() =>
  import('./passkey-button.tsx').then(found => ({ default: found.PasskeyButton })),
);

interface SignInProps {
  /** Another way in, below the password. */
  readonly beside?: ReactNode;
}

export function SignIn({ beside }: SignInProps) {
  const { t } = useTranslation();
  const signIn = useSignIn();
  const [username, setUsername] = useState('');
  const [password, setPassword] = useState('');
  if (hasCode(signIn.error, 'session.second_factor')) return <CodeForm onAgain={signIn.reset} />;
  return (
    <Threshold title={t('common:sign_in.title')}>
      <form
        onSubmit={event => {
          event.preventDefault();
          signIn.mutate({ body: { username: username.trim(), password } });
        }}
      >
        <Field label={t('common:sign_in.username')}>
          {control => (
            <input
              {...control}
              className="input"
              autoComplete="username"
              autoCapitalize="none"
              spellCheck={false}
              required
              value={username}
              onChange={event => setUsername(event.target.value)}
            />
          )}
        </Field>
        <Field label={t('common:sign_in.password')}>
          {control => (
            <input
              {...control}
              className="input"
              type="password"
              autoComplete="current-password"
              required
              value={password}
              onChange={event => setPassword(event.target.value)}
            />
          )}
        </Field>
        <ProblemNotice error={signIn.error} />
        <Button type="submit" kind="primary" wide disabled={signIn.isPending}>
          {t('common:sign_in.submit')}
        </Button>
        <Suspense>
          <PasskeyButton />
        </Suspense>
        {beside}
      </form>
    </Threshold>
  );
}
