import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { assetEndpoints } from '#contract/asset.ts';
import type { Customer } from '#contract/customer.ts';
import { call } from '../../../shared/api/call.ts';
import { Failed, Loading } from '../../../shared/notices/states.tsx';
import { useFormat } from '../../../shared/text/use-format.ts';
import { AddMachineButton } from '../../parts/customer/add-buttons.tsx';
import { LabelButton } from '../../parts/label/label-button.tsx';
import { Panel } from '../../parts/panel.tsx';
import { usePagesOf } from '../../parts/use-pages-of.ts';
import { EntitlementTag } from '../../parts/word-tags.tsx';

const columns = ['serial_no', 'vehicle_no', 'model', 'site', 'warranty_until'] as const;

/** The installed base of a customer. */
export function MachinesPanel({ customer }: { readonly customer: Customer }) {
  const { t } = useTranslation();
  const format = useFormat();
  const query = { customerId: customer.id };
  const machines = usePagesOf({
    key: [assetEndpoints.list.path, query],
    read: (from, signal) => call(assetEndpoints.list, { query: { ...query, ...from }, signal }),
  });
  return (
    <Panel title={t('manage:customer.machines')} extra={<AddMachineButton customer={customer} />}>
      {machines.error ? <Failed error={machines.error} onRetry={() => void machines.refetch()} /> : null}
      {machines.items || machines.error ? null : <Loading lines={3} />}
      {machines.items?.length === 0 ? <p className="quiet">{t('desk:register.no_machines')}</p> : null}
      {machines.items && machines.items.length > 0 ? (
        <table className="plain stacks" aria-label={t('manage:customer.machines')}>
          <thead>
            <tr>
              {columns.map(column => (
                <th key={column} scope="col">
                  {t(`words:${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {machines.items.map(asset => (
              <tr key={asset.id}>
                <td>{asset.serialNo}</td>
                <td data-label={t('words:vehicle_no')}>{asset.vehicleNo ?? '–'}</td>
                <td data-label={t('words:model')}>{asset.model}</td>
                <td data-label={t('words:site')}>{asset.siteName}</td>
                <td data-label={t('words:warranty_until')}>
                  <EntitlementTag entitlement={asset.entitlement} />{' '}
                  <span className="quiet small">
                    {asset.warrantyUntil && format.day(asset.warrantyUntil)}
                  </span>{' '}
                  <LabelButton assetId={asset.id} serialNo={asset.serialNo} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
      {machines.hasNextPage ? (
        <Button onClick={() => void machines.fetchNextPage()}>{t('words:more')}</Button>
      ) : null}
    </Panel>
  );
}
