import { useTranslation } from 'react-i18next';

const columns = ['request', 'customer', 'fault', 'state', 'who', 'due'] as const;

export function QueueHeadings() {
  const { t } = useTranslation();
  return (
    <div role="row" className="queue-row headings" tabIndex={-1}>
      {columns.map(column => (
        <span key={column} role="columnheader" tabIndex={-1}>
          {t(`desk:column.${column}`)}
        </span>
      ))}
    </div>
  );
}
