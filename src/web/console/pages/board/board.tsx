import { useTranslation } from 'react-i18next';
import { Failed, Loading } from '../../../shared/notices/states.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import './board.css';
import { BoardTools } from './board-tools.tsx';
import { DayList } from './day-list.tsx';
import { PlanOfDay } from './proposal/plan-of-day.tsx';
import { useBoard, useDays, usePlace } from './use-board.ts';
import { useIsNarrow } from './use-is-narrow.ts';
import { WideBoard } from './wide-board.tsx';

/** Who goes where and when: engineers × time, or on a phone the day of each engineer. */
export function Page() {
  return useIsNarrow() ? <NarrowPage /> : <WideBoard />;
}

function NarrowPage() {
  const { t } = useTranslation();
  const { place, change, today, branches } = usePlace('day');
  const { scale } = useDays({ ...place, zoom: 'day' });
  const { data, error, refetch } = useBoard(place.branchId, scale);
  return (
    <>
      <PageHead title={t('board:title')}>
        <PlanOfDay branchId={place.branchId} day={place.day} hours={data?.hours} />
        <BoardTools
          place={{ ...place, zoom: 'day' }}
          today={today}
          branches={branches}
          onChange={next => void change(next)}
        />
      </PageHead>
      {error ? <Failed error={error} onRetry={() => void refetch()} /> : null}
      {data ? <DayList board={data} /> : <Loading lines={8} />}
    </>
  );
}
