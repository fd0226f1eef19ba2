import { Button, InputNumber } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { vanStockEndpoints } from '#contract/van-stock.ts';
import { useChange } from '../../../shared/api/queries.ts';
import { ProblemNotice } from '../../../shared/notices/problem-notice.tsx';
import type { PartChangeProps } from './part-change.tsx';

/** So many go back into the warehouse. */
export function TakeBackForm({ engineerId: id, part, onDone }: PartChangeProps) {
  const { t } = useTranslation();
  const [quantity, setQuantity] = useState<number | null>(part.quantity || null);
  const change = useChange(vanStockEndpoints.takeBack, { forgets: ['/vans'], onDone });
  const { partNo, name } = part;
  return (
    <>
      <div className="buttons">
        <InputNumber
          aria-label={t('van:take_back_of', { name })}
          min={1}
          max={10_000}
          precision={0}
          value={quantity}
          onChange={setQuantity}
        />
        <Button
          type="primary"
          disabled={quantity === null}
          loading={change.isPending}
          onClick={() =>
            quantity !== null && change.mutate({ params: { id }, body: { parts: [{ partNo, quantity }] } })
          }
        >
          {t('van:take_back')}
        </Button>
      </div>
      <ProblemNotice error={change.error} />
    </>
  );
}
