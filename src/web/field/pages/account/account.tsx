import { useTranslation } from 'react-i18next';
import { AccountView } from '../../../shared/account/account-view.tsx';
import { BackBar } from '../../shell/back-bar.tsx';

/** The person's own account on the phone. */
export function Page() {
  const { t } = useTranslation();
  return (
    <>
      <BackBar title={t('account:title')} />
      <AccountView />
    </>
  );
}
