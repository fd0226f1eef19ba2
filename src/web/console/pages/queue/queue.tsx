import { useTranslation } from 'react-i18next';
import { Failed, Loading } from '../../../shared/notices/states.tsx';
import { useFilters } from './filters.ts';
import './queue.css';
import { QueueCounts } from './queue-counts.tsx';
import { QueueFilters } from './queue-filters.tsx';
import { QueueHead } from './queue-head.tsx';
import { QueueList } from './queue-list.tsx';
import { BulkSlot, ViewsSlot } from './together/slots.tsx';
import { useChosenRows } from './use-chosen-rows.ts';
import { useQueue } from './use-queue.ts';

/** All service requests that this person may see: filtered, searched, the most urgent first. */
export function Page() {
  const { t } = useTranslation();
  const [filters, setFilters] = useFilters();
  const queue = useQueue(filters);
  const chosen = useChosenRows();
  return (
    <div className="queue">
      <QueueHead />
      <QueueCounts filters={filters} onChange={setFilters} />
      <ViewsSlot filters={filters} onChange={setFilters} />
      <QueueFilters filters={filters} onChange={setFilters} />
      <BulkSlot chosen={chosen} />
      {queue.error ? <Failed error={queue.error} onRetry={() => void queue.refetch()} /> : null}
      {queue.items ? (
        <QueueList
          rows={queue.items}
          chosenRows={chosen}
          isStale={queue.isPlaceholderData}
          label={t('desk:queue.title')}
          onEnd={() => {
            if (queue.hasNextPage && !queue.isFetching) void queue.fetchNextPage();
          }}
          onReset={() =>
            setFilters({
              q: '',
              state: 'open',
              risk: '',
              severity: '',
              faultClass: '',
              mine: '',
              branchId: '',
            })
          }
        />
      ) : null}
      {queue.items || queue.error ? null : <Loading lines={12} />}
    </div>
  );
}
