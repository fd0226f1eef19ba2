import { useTranslation } from 'react-i18next';
import type { ServiceRequest } from '#contract/service-request-shape.ts';
import { useFormat } from '../../../shared/text/use-format.ts';
import { Panel } from '../../parts/panel.tsx';
import { EntitlementTag } from '../../parts/word-tags.tsx';

export function MachinePanel({ request: { asset } }: { readonly request: ServiceRequest }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (!asset) return null;
  return (
    <Panel title={t('desk:request.machine')} extra={<EntitlementTag entitlement={asset.entitlement} />}>
      <dl className="facts">
        <dt>{t('words:serial_no')}</dt>
        <dd>{asset.serialNo}</dd>
        <dt>{t('words:model')}</dt>
        <dd>
          {asset.model} <span className="quiet">{asset.productLine}</span>
        </dd>
        <dt>{t('words:warranty_until')}</dt>
        <dd>{asset.warrantyUntil ? format.day(asset.warrantyUntil) : t('words:unknown')}</dd>
      </dl>
    </Panel>
  );
}
