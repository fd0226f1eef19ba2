import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type PriceContent, priceListEndpoints } from '#contract/price-list.ts';
import { type CellFault, pricesOfRows } from '#contract/price-table.ts';
import { upload } from '../../../shared/api/call.ts';
import { Field } from '../../../shared/elements/field.tsx';
import { ProblemNotice } from '../../../shared/notices/problem-notice.tsx';

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
      <Field label={t('price:import')} hint={t('price:import_hint')} wrong={wrong}>
        {control => (
          <input
            {...control}
            type="file"
            accept=".xlsx,.csv,.txt"
            disabled={read.isPending}
            onChange={event => {
              const [file] = event.target.files ?? [];
              if (file) read.mutate(file);
              event.target.value = '';
            }}
          />
        )}
      </Field>
      <ProblemNotice error={read.error} />
    </div>
  );
}
