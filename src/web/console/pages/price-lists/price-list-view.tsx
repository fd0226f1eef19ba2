import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { type PriceList, priceListEndpoints } from '#contract/price-list.ts';
import { csvOf, priceRows } from '#contract/price-table.ts';
import { useChange } from '../../../shared/api/queries.ts';
import { ProblemNotice } from '../../../shared/notices/problem-notice.tsx';
import { Panel } from '../../parts/panel.tsx';
import { saveText } from '../../parts/save-table.ts';
import { PriceTables } from './price-tables.tsx';

interface PriceListViewProps {
  readonly list: PriceList;
  readonly onWithdrawn: () => void;
}

/** One price list with all its prices, to read, to take out as a spreadsheet, and to withdraw before it begins. */
export function PriceListView({ list, onWithdrawn }: PriceListViewProps) {
  const { t } = useTranslation();
  const withdraw = useChange(priceListEndpoints.withdraw, { forgets: ['/price-lists'], onDone: onWithdrawn });
  const { id, listNo, content, mayWithdraw } = list;
  return (
    <Panel title={t('price:list_no', { no: listNo })}>
      <div className="buttons no-print">
        <Button onClick={() => saveText(`price-list-${String(listNo)}.csv`, csvOf(priceRows(content)))}>
          {t('price:export')}
        </Button>
        {mayWithdraw ? (
          <Button danger loading={withdraw.isPending} onClick={() => withdraw.mutate({ params: { id } })}>
            {t('price:withdraw')}
          </Button>
        ) : null}
      </div>
      <ProblemNotice error={withdraw.error} />
      <PriceTables content={content} />
    </Panel>
  );
}
