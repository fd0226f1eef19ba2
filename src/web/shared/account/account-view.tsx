import { useQuery } from '@tanstack/react-query';
import { accountEndpoints } from '#contract/account.ts';
import { reading } from '../api/queries.ts';
import { Failed, Loading } from '../notices/states.tsx';
import './account.css';
import { PasskeyList } from './passkey-list.tsx';
import { PasswordForm } from './password-form.tsx';
import { ReminderChoice } from './reminder-choice.tsx';
import { SecondFactor } from './second-factor.tsx';
import { SessionList } from './session-list.tsx';

/** How a person proves who they are, and where they are signed in. */
export function AccountView() {
  const { data, error, refetch } = useQuery(reading(accountEndpoints.read, {}));
  if (!data) return error ? <Failed error={error} onRetry={() => void refetch()} /> : <Loading lines={8} />;
  return (
    <div className="account">
      <ReminderChoice />
      <PasswordForm username={data.username} />
      <SecondFactor isOn={data.hasSecondFactor} />
      <PasskeyList passkeys={data.passkeys} />
      <SessionList sessions={data.sessions} />
    </div>
  );
}
