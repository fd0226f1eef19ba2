import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type PriceContent, priceListEndpoints } from '#contract/price-list.ts';
import { type CellFault, pricesOfRows } from '#contract/price-table.ts';
import { upload } from '../../../shared/api/call.ts';
import { ProblemNotice } from '../../../shared/notices/problem-notice.tsx';
import { FileChoice } from '../../parts/file-choice.tsx';

/** Takes prices from a spreadsheet, .xlsx or .csv; a wrong cell is told by its row and column. */
export function ImportPrices({ onRead }: { readonly onRead: (content: PriceContent) => void }) {
  const { t } = useTranslation();
  const [fault, setFault] = useState<CellFault>();
  const read = useMutation({
    networkMode: 'always',
    mutationFn: (file: File) => upload(priceListEndpoints.readTable, file, file.name),
    onSuccess: ({ rows }) => {
      const prices = pricesOfRows(rows);
      setFault('row' in prices ? prices : undefined);
      if (!('row' in prices)) onRead(prices);
    },
  });
  const wrong = fault && t('price:cell_wrong', { row: fault.row, column: fault.column, text: fault.text });
  return (
    <div className="stack">
      <FileChoice
        label={t('price:import')}
        accept=".xlsx,.csv,.txt"
        hint={t('price:import_hint')}
        wrong={wrong}
        isPending={read.isPending}
        onChoose={file => read.mutate(file)}
      />
      <ProblemNotice error={read.error} />
    </div>
  );
}
