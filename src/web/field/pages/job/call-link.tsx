import { useTranslation } from 'react-i18next';
import type { WorkOrder } from '#contract/work-order-shape.ts';
import { phoneAddress } from '#kernel/phone.ts';

/** Rings the customer up. */
export function CallLink({ contact }: { readonly contact: WorkOrder['contact'] }) {
  const { t } = useTranslation();
  if (!contact) return <p className="quiet">{t('field:job.no_contact')}</p>;
  return (
    <a className="button" href={phoneAddress(contact.phone)}>
      {t('field:job.call', { name: contact.name })}
    </a>
  );
}
