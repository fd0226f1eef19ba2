import { useTranslation } from 'react-i18next';
import type { WorkOrder } from '#contract/work-order-shape.ts';

/** Hands the customer's place to the map of the phone. */
export function NavigateLink({ site }: { readonly site: WorkOrder['site'] }) {
  const { t } = useTranslation();
  return (
    <a className="button" href={geoAddress(site)}>
      {t('field:job.navigate')}
    </a>
  );
}

function geoAddress({ lng, lat, regionName, address, name }: WorkOrder['site']): string {
  const spoken = encodeURIComponent(`${regionName}${address}`);
  if (lng === null || lat === null) return `geo:0,0?q=${spoken}`;
  return `geo:${lat},${lng}?q=${lat},${lng}(${encodeURIComponent(name)})`;
}
