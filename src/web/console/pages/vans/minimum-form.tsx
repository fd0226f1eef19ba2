import { Button, InputNumber } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { vanStockEndpoints } from '#contract/van-stock.ts';
import { useChange } from '../../../shared/api/queries.ts';
import { ProblemNotice } from '../../../shared/notices/problem-notice.tsx';
import type { PartChangeProps } from './part-change.tsx';

/** How many are to be on the van at least; left empty, nobody asks. */
export function MinimumForm({ engineerId: id, part, onDone }: PartChangeProps) {
  const { t } = useTranslation();
  const [minimum, setMinimum] = useState(part.minimum);
  const change = useChange(vanStockEndpoints.setMinimum, { forgets: ['/vans'], onDone });
  const { partNo, name } = part;
  return (
    <>
      <div className="buttons">
        <InputNumber
          aria-label={t('van:minimum_of', { name })}
          min={1}
          max={10_000}
          precision={0}
          value={minimum}
          onChange={setMinimum}
        />
        <Button
          type="primary"
          loading={change.isPending}
          onClick={() => change.mutate({ params: { id }, body: { partNo, minimum } })}
        >
          {t('common:action.save')}
        </Button>
      </div>
      <ProblemNotice error={change.error} />
    </>
  );
}
