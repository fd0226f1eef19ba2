import { useTranslation } from 'react-i18next';
import { NoticeList } from '../../../shared/notice-list/notice-list.tsx';
import { BackBar } from '../../shell/back-bar.tsx';

/** What this person was told; a notice leads to their own job of that case. */
export function Page() {
  const { t } = useTranslation();
  return (
    <>
      <BackBar title={t('notice:title')} />
      <section className="card">
        <NoticeList addressOf={({ orderId }) => (orderId ? `/jobs/${orderId}` : undefined)} />
      </section>
    </>
  );
}
