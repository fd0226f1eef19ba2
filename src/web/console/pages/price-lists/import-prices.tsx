import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PriceContent } from '#contract/price-list.ts';
import { type CellFault, pricesOfRows, rowsOfCsv } from '#contract/price-table.ts';
import { Field } from '../../../shared/elements/field.tsx';

/** Takes prices from a CSV file of a spreadsheet; a wrong cell is told by its row and column. */
export function ImportPrices({ onRead }: { readonly onRead: (content: PriceContent) => void }) {
  const { t } = useTranslation();
  const [fault, setFault] = useState<CellFault>();
  async function take(file: File | undefined): Promise<void> {
    if (!file) return;
    const read = pricesOfRows(rowsOfCsv(await file.text()));
    setFault('row' in read ? read : undefined);
    if (!('row' in read)) onRead(read);
  }
  const wrong = fault && t('price:cell_wrong', { row: fault.row, column: fault.column, text: fault.text });
  return (
    <Field label={t('price:import')} hint={t('price:import_hint')} wrong={wrong}>
      {control => (
        <input
          {...control}
          type="file"
          accept=".csv,.txt,text/csv"
          onChange={event => void take(event.target.files?.[0])}
        />
      )}
    </Field>
  );
}
