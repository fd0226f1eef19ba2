import { PrinterOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { explanationEndpoints } from '#contract/explanation.ts';
import { reading } from '../../../shared/api/queries.ts';
import { Failed, Loading } from '../../../shared/notices/states.tsx';
import { Said } from './said.tsx';

const asked = {
  request: explanationEndpoints.request,
  conduct: explanationEndpoints.conduct,
  duty: explanationEndpoints.duty,
  form: explanationEndpoints.form,
} as const;

function endpointOf(kind: string) {
  return kind in asked ? asked[kind as keyof typeof asked] : asked.request;
}

/** Why something stands as it does: every sentence of the regulation that spoke of it, to read and to print. */
export function Page() {
  const { t } = useTranslation();
  const { kind = '', id = '' } = useParams({ strict: false });
  const { data, error, refetch } = useQuery(reading(endpointOf(kind), { params: { id } }));
  if (!data) return error ? <Failed error={error} onRetry={() => void refetch()} /> : <Loading lines={12} />;
  return (
    <Said explained={data}>
      <Button className="no-print" icon={<PrinterOutlined />} onClick={() => window.print()}>
        {t('explained:page.print')}
      </Button>
    </Said>
  );
}
