import { Progress } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Counts } from './review.ts';

/** How many clauses are confirmed, of those that are kept. */
export function Counted({ counts: { all, confirmed, dropped } }: { readonly counts: Counts }) {
  const { t } = useTranslation();
  const kept = all - dropped;
  const words = t('import:confirmed_of', { confirmed, all: kept });
  return (
    <div className="import-count" role="status">
      <strong>{words}</strong>
      {dropped > 0 ? <span className="quiet small">{t('import:dropped_count', { dropped })}</span> : null}
      <Progress
        aria-label={words}
        percent={kept === 0 ? 0 : (confirmed / kept) * 100}
        showInfo={false}
        size="small"
      />
    </div>
  );
}
