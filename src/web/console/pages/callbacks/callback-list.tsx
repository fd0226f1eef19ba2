import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CallbackRow } from '#contract/follow-up.ts';
import { DueBadge } from '../../../shared/clock/due-badge.tsx';
import { useFormat } from '../../../shared/text/use-format.ts';

interface CallbackListProps {
  readonly rows: readonly CallbackRow[];
  readonly chosen: string;
  readonly onChoose: (callbackId: string) => void;
  /** There are more than were read. */
  readonly onMore?: () => void;
}

export function CallbackList({ rows, chosen, onChoose, onMore }: CallbackListProps) {
  const { t } = useTranslation();
  return (
    <ul className="callback-list" aria-label={t('desk:callbacks.list')}>
      {rows.map(row => (
        <li key={row.id}>
          <button
            type="button"
            aria-pressed={row.id === chosen}
            data-risk={row.risk}
            onClick={() => onChoose(row.id)}
          >
            <DutyLine row={row} />
          </button>
        </li>
      ))}
      {onMore ? (
        <li>
          <Button onClick={onMore}>{t('words:more')}</Button>
        </li>
      ) : null}
    </ul>
  );
}

function DutyLine({ row }: { readonly row: CallbackRow }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <>
      <span className="between">
        <strong>{row.customerName}</strong>
        {row.dueAt && row.state === 'due' ? <DueBadge dueAt={row.dueAt} risk={row.risk} /> : null}
      </span>
      <span>{[row.contactName, row.phone].filter(Boolean).join(' ')}</span>
      <span className="quiet small">
        {[
          row.requestNo,
          t('desk:callbacks.completed', { at: format.instant(row.completedAt) }),
          ...(row.attempts > 0 ? [t('desk:callbacks.attempts', { attempts: row.attempts })] : []),
        ].join(' · ')}
      </span>
    </>
  );
}
