import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormField, TableRow } from '#contract/form.ts';
import { Button } from '../elements/button.tsx';
import { type Cell, FieldInput } from './field-input.tsx';

interface TableInputProps {
  readonly field: FormField;
  readonly rows: readonly TableRow[];
  readonly onChange: (rows: TableRow[]) => void;
  /** What is wrong with a cell: `0/quantity` → why. */
  readonly wrong: ReadonlyMap<string, string>;
}

/** The rows of a table of a form: side by side on a desk, one below the other on a phone. */
export function TableInput({ field, rows, onChange, wrong }: TableInputProps) {
  const { t } = useTranslation();
  const id = useId();
  const change = (at: number, name: string, value: Cell) =>
    onChange(rows.map((row, place) => (place === at ? { ...row, [name]: value } : row)));
  return (
    <div className="stack">
      {rows.map((row, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row is what stands in its place
        <fieldset key={at} className="form-row" aria-label={`${field.label} ${at + 1}`}>
          <span className="quiet form-row-no">{at + 1}</span>
          {field.columns.map(column => {
            const fault = wrong.get(`${at}/${column.name}`);
            return (
              <div key={column.name} className="field">
                <label htmlFor={`${id}-${at}-${column.name}`}>{column.label}</label>
                <FieldInput
                  field={column}
                  id={`${id}-${at}-${column.name}`}
                  value={row[column.name]}
                  onChange={value => change(at, column.name, value)}
                  aria-invalid={fault !== undefined}
                />
                {fault ? <span className="wrong">{fault}</span> : null}
              </div>
            );
          })}
          <Button
            kind="plain"
            aria-label={t('forms:action.remove_row', { row: at + 1 })}
            onClick={() => onChange(rows.filter((_, place) => place !== at))}
          >
            ×
          </Button>
        </fieldset>
      ))}
      <div>
        <Button onClick={() => onChange([...rows, {}])}>{t('forms:action.add_row')}</Button>
      </div>
    </div>
  );
}
