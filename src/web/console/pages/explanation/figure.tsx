import { PrinterOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { customerTiers } from '#contract/customer.ts';
import { explanationEndpoints } from '#contract/explanation.ts';
import { reading } from '../../../shared/api/queries.ts';
import { useAddress } from '../../../shared/app/use-address.ts';
import { Failed, Loading } from '../../../shared/notices/states.tsx';
import { Said } from './said.tsx';

const blank = { clause: '', control: '0', from: '', to: '', branchId: '', personId: '', tier: '' };

/** How a figure of compliance is reckoned. */
export function Page() {
  const { t } = useTranslation();
  const [{ clause, control, from, to, branchId, personId, tier }] = useAddress(blank);
  const tierAsked = customerTiers.find(one => one === tier);
  const query = {
    ...{ clause, control: Number(control), from, to },
    ...(branchId && { branchId }),
    ...(personId && { personId }),
    ...(tierAsked && { tier: tierAsked }),
  };
  const { data, error, refetch } = useQuery(reading(explanationEndpoints.figure, { query }));
  if (!data) return error ? <Failed error={error} onRetry={() => void refetch()} /> : <Loading lines={8} />;
  return (
    <Said explained={data}>
      <Button className="no-print" icon={<PrinterOutlined />} onClick={() => window.print()}>
        {t('explained:page.print')}
      </Button>
    </Said>
  );
}
