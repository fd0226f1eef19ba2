import { useTranslation } from 'react-i18next';
import { AccountView } from '../../../shared/account/account-view.tsx';
import { LocaleChoice } from '../../../shared/app/locale-choice.tsx';
import { ThemeChoice } from '../../../shared/app/theme-choice.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { Panel } from '../../parts/panel.tsx';
import { ExtensionSlot } from '../../parts/telephone/extension-slot.tsx';

/** The person's own account: proofs, sessions, language and look. */
export function Page() {
  const { t } = useTranslation();
  return (
    <div className="stack">
      <PageHead title={t('account:title')} />
      <Panel title={t('account:look')} extra={<LocaleChoice />}>
        <ThemeChoice />
      </Panel>
      <ExtensionSlot />
      <AccountView />
    </div>
  );
}
