import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../elements/button.tsx';
import { ProblemNotice } from '../notices/problem-notice.tsx';
import { TextInput } from './text-input.tsx';

interface ConfirmByPasswordProps {
  /** What is done with it. */
  readonly action: string;
  readonly error: unknown;
  readonly isPending: boolean;
  readonly onSubmit: (password: string) => void;
  readonly onCancel: () => void;
}

/** Asks for the own password before an account is made safer or less safe. */
export function ConfirmByPassword(props: ConfirmByPasswordProps) {
  const { action, error, isPending, onSubmit, onCancel } = props;
  const { t } = useTranslation();
  const [password, setPassword] = useState('');
  return (
    <form
      className="stack"
      onSubmit={event => {
        event.preventDefault();
        onSubmit(password);
      }}
    >
      <TextInput
        label={t('account:password.confirm')}
        type="password"
        autoComplete="current-password"
        required
        value={password}
        onChange={setPassword}
      />
      <ProblemNotice error={error} />
      <div className="row">
        <Button type="submit" kind="primary" disabled={isPending}>
          {action}
        </Button>
        <Button onClick={onCancel}>{t('common:action.cancel')}</Button>
      </div>
    </form>
  );
}
