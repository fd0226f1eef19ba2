import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Customer } from '#contract/customer.ts';
import { RevealButton } from '../../parts/customer/reveal-button.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { Tag } from '../../parts/tag.tsx';
import { ContactsPanel } from './contacts-panel.tsx';
import './customer.css';
import { MachinesPanel } from './machines-panel.tsx';
import { RequestsPanel } from './requests-panel.tsx';
import { SitesPanel } from './sites-panel.tsx';

export function CustomerView({ customer }: { readonly customer: Customer }) {
  const { t } = useTranslation();
  const [revealed, setRevealed] = useState<Customer>();
  const shown = revealed ?? customer;
  const title = (
    <span className="row">
      {customer.name}
      <Tag>{customer.tier}</Tag>
      <Tag>{t(`words:customer_kind.${customer.kind}`)}</Tag>
    </span>
  );
  return (
    <>
      <PageHead title={title} below={customer.customerNo}>
        {revealed ? null : <RevealButton customerId={customer.id} onRevealed={setRevealed} />}
        <Link to="/customers">{t('manage:customer.to_list')}</Link>
      </PageHead>
      <div className="customer">
        <div className="stack">
          <ContactsPanel customer={shown} onAdded={() => setRevealed(undefined)} />
          <SitesPanel customer={shown} onAdded={() => setRevealed(undefined)} />
        </div>
        <div className="stack">
          <MachinesPanel customer={customer} />
          <RequestsPanel customerId={customer.id} />
        </div>
      </div>
    </>
  );
}
