import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { vanStockEndpoints } from '#contract/van-stock.ts';
import { useChange } from '../../../shared/api/queries.ts';
import { ProblemNotice } from '../../../shared/notices/problem-notice.tsx';
import { Panel } from '../../parts/panel.tsx';
import { blankPart, PartRows, wholeRows } from '../../parts/part-rows/part-rows.tsx';

/** What the warehouse loads, a line for each part. */
export function LoadForm({ engineerId: id }: { readonly engineerId: string }) {
  const { t } = useTranslation();
  const [rows, setRows] = useState([blankPart]);
  const onDone = () => setRows([blankPart]);
  const change = useChange(vanStockEndpoints.load, { forgets: ['/vans', '/parts'], onDone });
  const parts = wholeRows(rows);
  return (
    <Panel title={t('van:load_title')}>
      <PartRows rows={rows} onChange={setRows} />
      <ProblemNotice error={change.error} />
      <div>
        <Button
          type="primary"
          disabled={parts.length === 0}
          loading={change.isPending}
          onClick={() => change.mutate({ params: { id }, body: { parts } })}
        >
          {t('van:load')}
        </Button>
      </div>
    </Panel>
  );
}
