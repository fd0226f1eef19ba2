import { useTranslation } from 'react-i18next';
import type { Notice } from '#contract/notice.ts';
import { NoticeList } from '../../../shared/notice-list/notice-list.tsx';
import { BackBar } from '../../shell/back-bar.tsx';

/** What this person was told; a notice leads to the form, or to their own job of that case. */
export function Page() {
  const { t } = useTranslation();
  return (
    <>
      <BackBar title={t('notice:title')} />
      <section className="card">
        <NoticeList addressOf={addressOf} />
      </section>
    </>
  );
}

function addressOf({ topic, orderId, formId, dutyId, conductId, edition }: Notice): string | undefined {
  if (topic === 'edition.to_read' && edition !== null) return `/regulation/${edition}`;
  if (dutyId) return '/duties';
  if (conductId) return `/conduct/${conductId}`;
  if (formId) return `/forms/${formId}`;
  return orderId ? `/jobs/${orderId}` : undefined;
}
