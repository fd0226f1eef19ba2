import { useTranslation } from 'react-i18next';

const columns = ['request', 'customer', 'fault', 'state', 'who', 'due'] as const;

export function QueueHeadings() {
  const { t } = useTranslation();
  return (
    <div className="queue-row headings" aria-hidden="true">
      {columns.map(column => (
        <span key={column}>{t(`desk:column.${column}`)}</span>
      ))}
    </div>
  );
}
