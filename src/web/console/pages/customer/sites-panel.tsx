import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Customer, Site } from '#contract/customer.ts';
import { organisationEndpoints } from '#contract/organisation.ts';
import { reading } from '../../../shared/api/queries.ts';
import { useFormat } from '../../../shared/text/use-format.ts';
import { AddSiteButton } from '../../parts/customer/add-buttons.tsx';
import { Panel } from '../../parts/panel.tsx';

interface OfCustomer {
  readonly customer: Customer;
  readonly onAdded: () => void;
}

/** The places of a customer, and which branch serves them from how far. */
export function SitesPanel({ customer, onAdded }: OfCustomer) {
  const { t } = useTranslation();
  const branches = useQuery(reading(organisationEndpoints.branches, {}));
  const nameOf = (branchId: string) => branches.data?.items.find(({ id }) => id === branchId)?.name;
  return (
    <Panel
      title={t('manage:customer.sites')}
      extra={<AddSiteButton customerId={customer.id} onAdded={onAdded} />}
    >
      <ul className="lines">
        {customer.sites.map(site => (
          <SiteLine key={site.id} site={site} branchName={nameOf(site.branchId)} />
        ))}
      </ul>
    </Panel>
  );
}

function SiteLine({ site, branchName }: { readonly site: Site; readonly branchName: string | undefined }) {
  const { t } = useTranslation();
  const format = useFormat();
  const served = [
    branchName,
    site.distanceMetres === null ? undefined : format.distance(site.distanceMetres),
  ];
  return (
    <li>
      <strong>{site.name}</strong>
      <div className="quiet">{`${site.regionName} ${site.address}`}</div>
      <div className="quiet small">
        {t('manage:customer.served_by')}: {served.filter(Boolean).join(' · ')}
      </div>
    </li>
  );
}
