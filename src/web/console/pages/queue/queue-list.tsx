import { useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ServiceRequestRow } from '#contract/service-request-shape.ts';
import { Empty } from '../../../shared/notices/states.tsx';
import { rememberOrder } from '../../parts/queue-order.ts';
import { useKeys } from '../../parts/use-keys.ts';
import { QueueHeadings } from './queue-headings.tsx';
import { QueueRow } from './queue-row.tsx';
import type { ChosenRows } from './use-chosen-rows.ts';
import { useWindow } from './use-window.ts';

interface QueueListProps {
  readonly rows: readonly ServiceRequestRow[];
  readonly chosenRows: ChosenRows;
  readonly label: string;
  /** The rows are of the filters before; the new ones are on their way. */
  readonly isStale: boolean;
  /** The last rows are in sight: more may be read. */
  readonly onEnd: () => void;
  readonly onReset: () => void;
}

const rowPixels = 56;
const rowsBeforeEnd = 20;

/** The rows in sight of a list of any length; j and k go through it, Enter opens. */
export function QueueList({ rows, chosenRows, label, isStale, onEnd, onReset }: QueueListProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const box = useRef<HTMLDivElement>(null);
  const { first, last } = useWindow({ box, rowPixels, rows: rows.length });
  const [chosen, setChosen] = useState(0);

  useEffect(() => {
    if (last >= rows.length - rowsBeforeEnd) onEnd();
  });

  const go = (to: number) => {
    const next = Math.max(0, Math.min(rows.length - 1, to));
    setChosen(next);
    scrollTo(box.current, next);
  };
  const open = (row: ServiceRequestRow | undefined) => {
    if (row) void navigate({ to: `/service-requests/${row.id}` });
  };
  const toggle = () => {
    const row = rows[chosen];
    if (row) chosenRows.toggle(row.id);
  };
  const next = () => go(chosen + 1);
  const previous = () => go(chosen - 1);
  const openChosen = () => open(rows[chosen]);
  useKeys({ j: next, k: previous, ArrowDown: next, ArrowUp: previous, Enter: openChosen, x: toggle });
  useEffect(() => rememberOrder(rows.map(({ id }) => id)), [rows]);

  if (rows.length === 0) {
    return (
      <Empty title={t('desk:queue.empty')}>
        <Button onClick={onReset}>{t('words:reset_filters')}</Button>
      </Empty>
    );
  }
  return (
    <div className="queue-table">
      <QueueHeadings />
      <div
        ref={box}
        className="queue-rows"
        data-scroll-restoration-id="queue"
        data-stale={isStale || undefined}
      >
        <div style={{ height: rows.length * rowPixels }}>
          <ul aria-label={label} style={{ transform: `translateY(${first * rowPixels}px)` }}>
            {rows.slice(first, last).map((row, place) => (
              <QueueRow
                key={row.id}
                row={row}
                place={first + place}
                of={rows.length}
                isChosen={first + place === chosen}
                isMarked={chosenRows.has(row.id)}
                onMark={() => chosenRows.toggle(row.id)}
                onChoose={() => setChosen(first + place)}
              />
            ))}
          </ul>
        </div>
      </div>
    </div>
  );
}

function scrollTo(box: HTMLDivElement | null, place: number): void {
  if (!box) return;
  const top = place * rowPixels;
  if (top < box.scrollTop) box.scrollTop = top;
  const below = top + rowPixels - box.clientHeight;
  if (below > box.scrollTop) box.scrollTop = below;
}
