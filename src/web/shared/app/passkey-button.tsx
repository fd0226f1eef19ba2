import { useTranslation } from 'react-i18next';
import { hasPasskeys } from '../account/device.ts';
import { Button } from '../elements/button.tsx';
import { ProblemNotice } from '../notices/problem-notice.tsx';
import { useSignInByPasskey } from '../session/use-sign-in-by-passkey.ts';

/** Signs in by the lock of the device, where the browser can. */
export function PasskeyButton() {
  const { t } = useTranslation();
  const { signIn, error, isPending } = useSignInByPasskey();
  if (!hasPasskeys()) return null;
  return (
    <>
      <ProblemNotice error={error} />
      <Button wide disabled={isPending} onClick={signIn}>
        {t('common:sign_in.passkey')}
      </Button>
    </>
  );
}
