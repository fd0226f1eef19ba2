import { Button, Input, InputNumber, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { vanStockEndpoints } from '#contract/van-stock.ts';
import { useChange } from '../../../shared/api/queries.ts';
import { ProblemNotice } from '../../../shared/notices/problem-notice.tsx';
import type { PartChangeProps } from './part-change.tsx';

const kinds = ['lost', 'adjusted'] as const;

/** What was counted on the van, and why it is another number than in the books. */
export function CountForm({ engineerId: id, part, onDone }: PartChangeProps) {
  const { t } = useTranslation();
  const [counted, setCounted] = useState<number | null>(null);
  const [kind, setKind] = useState<(typeof kinds)[number]>('adjusted');
  const [reason, setReason] = useState('');
  const change = useChange(vanStockEndpoints.adjust, { forgets: ['/vans'], onDone });
  const { partNo, name } = part;
  const written = reason.trim();
  return (
    <>
      <div className="buttons">
        <InputNumber
          aria-label={t('van:count_of', { name })}
          placeholder={t('van:counted')}
          min={0}
          max={10_000}
          precision={0}
          value={counted}
          onChange={setCounted}
        />
        <Select
          aria-label={t('van:why')}
          value={kind}
          options={kinds.map(value => ({ value, label: t(`van:difference.${value}`) }))}
          onChange={setKind}
        />
        <Input
          aria-label={t('van:reason')}
          placeholder={t('van:reason')}
          style={{ width: 220 }}
          maxLength={200}
          value={reason}
          onChange={event => setReason(event.target.value)}
        />
        <Button
          type="primary"
          disabled={counted === null || !written}
          loading={change.isPending}
          onClick={() =>
            counted !== null &&
            change.mutate({ params: { id }, body: { partNo, counted, kind, reason: written } })
          }
        >
          {t('common:action.save')}
        </Button>
      </div>
      <ProblemNotice error={change.error} />
    </>
  );
}
