import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PartPieces } from '#contract/van-stock-shape.ts';
import { workOrderEndpoints } from '#contract/work-order.ts';
import { useChange } from '../../../shared/api/queries.ts';
import { ProblemNotice } from '../../../shared/notices/problem-notice.tsx';
import { blankPart, PartRows, wholeRows } from '../../parts/part-rows/part-rows.tsx';

interface LikelyFormProps {
  readonly orderId: string;
  readonly before: readonly PartPieces[];
  readonly onDone: () => void;
}

export function LikelyForm({ orderId: id, before, onDone }: LikelyFormProps) {
  const { t } = useTranslation();
  const [rows, setRows] = useState(before.length > 0 ? [...before] : [blankPart]);
  const change = useChange(workOrderEndpoints.expectParts, { forgets: ['/work-orders'], onDone });
  return (
    <>
      <PartRows rows={rows} onChange={setRows} />
      <ProblemNotice error={change.error} />
      <div className="buttons">
        <Button
          type="primary"
          loading={change.isPending}
          onClick={() => change.mutate({ params: { id }, body: { parts: wholeRows(rows) } })}
        >
          {t('common:action.save')}
        </Button>
        <Button onClick={onDone}>{t('common:action.cancel')}</Button>
      </div>
    </>
  );
}
