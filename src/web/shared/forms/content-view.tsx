import type { FiledForm, FormField, TableRow } from '#contract/form.ts';
import { FieldValue } from './field-value.tsx';

type ContentViewProps = Pick<FiledForm, 'kind' | 'content' | 'asked' | 'people'>;

/** All that is filled in: fields, and tables below them. Fields that are not asked for are left out. */
export function ContentView({ kind, content, asked, people }: ContentViewProps) {
  const shown = kind.fields.filter(({ name }) => asked.includes(name) || content[name] !== undefined);
  return (
    <>
      <table className="form-sheet">
        <tbody>
          {shown
            .filter(({ type }) => type !== 'table')
            .map(field => {
              const value = content[field.name];
              return (
                <tr key={field.name}>
                  <th scope="row">{field.label}</th>
                  <td>
                    <FieldValue field={field} value={Array.isArray(value) ? null : value} people={people} />
                  </td>
                </tr>
              );
            })}
        </tbody>
      </table>
      {shown
        .filter(({ type }) => type === 'table')
        .map(field => {
          const value = content[field.name];
          return (
            <RowsView
              key={field.name}
              field={field}
              rows={Array.isArray(value) ? value : []}
              people={people}
            />
          );
        })}
    </>
  );
}

interface RowsViewProps extends Pick<ContentViewProps, 'people'> {
  readonly field: FormField;
  readonly rows: readonly TableRow[];
}

function RowsView({ field, rows, people }: RowsViewProps) {
  return (
    <div className="form-scroll">
      <table className="form-sheet form-table form-rows">
        <caption>{field.label}</caption>
        <thead>
          <tr>
            <th scope="col">#</th>
            {field.columns.map(({ name, label }) => (
              <th key={name} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is what stands in its place
            <tr key={at}>
              <td>{at + 1}</td>
              {field.columns.map(column => (
                <td key={column.name}>
                  <FieldValue field={column} value={row[column.name]} people={people} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
