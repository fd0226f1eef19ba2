import { useQuery } from '@tanstack/react-query';
import { Button, Drawer } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BoardOrder } from '#contract/board.ts';
import { mapEndpoints } from '#contract/map.ts';
import { organisationEndpoints } from '#contract/organisation.ts';
import { reading } from '../../../shared/api/queries.ts';
import { Segments } from '../../../shared/elements/segments.tsx';
import { Failed, Loading } from '../../../shared/notices/states.tsx';
import { useMay } from '../../../shared/session/session.ts';
import { PageHead } from '../../parts/page-head.tsx';
import '../board/board.css';
import { BoardTools } from '../board/board-tools.tsx';
import { Orders } from '../board/day-list.tsx';
import { useBoard, useDays, usePlace } from '../board/use-board.ts';
import './map.css';
import { MapView } from './map-view.tsx';

const TilesForm = lazy(async () => ({ default: (await import('./tiles-form.tsx')).TilesForm }));

const sights = ['all', 'unassigned'] as const;

/** Where the work of a day is, and who is out. Needs no server of tiles; a company that has one sees its map beneath. */
export function Page() {
  const { t } = useTranslation();
  const { place, change, today, branches } = usePlace('day');
  const { scale } = useDays({ ...place, zoom: 'day' });
  const { data, error, refetch } = useBoard(place.branchId, scale);
  const bands = useQuery(reading(mapEndpoints.bands, {}));
  const tiles = useQuery(reading(mapEndpoints.tiles, {}));
  const all = useQuery(reading(organisationEndpoints.branches, {}));
  const [sight, setSight] = useState<(typeof sights)[number]>('all');
  const [isSetting, setIsSetting] = useState(false);
  const may = useMay();
  const [listed, setListed] = useState<readonly BoardOrder[]>();
  const adcode = all.data?.items.find(({ id }) => id === data?.branch.id)?.adcode ?? '';
  const failure = error ?? bands.error;
  return (
    <>
      <PageHead title={t('board:map.title')}>
        <Segments
          label={t('board:map.sight.label')}
          value={sight}
          options={sights.map(value => ({ value, label: t(`board:map.sight.${value}`) }))}
          onChange={setSight}
        />
        {may('map_tiles.configure') && tiles.data ? (
          <Button onClick={() => setIsSetting(true)}>{t('board:tiles.title')}</Button>
        ) : null}
        <BoardTools
          place={{ ...place, zoom: 'day' }}
          today={today}
          branches={branches}
          onChange={next => void change(next)}
        />
      </PageHead>
      {may('map_tiles.configure') && isSetting ? (
        <Suspense>
          <TilesForm tiles={tiles.data?.tiles ?? null} onClose={() => setIsSetting(false)} />
        </Suspense>
      ) : null}
      {failure ? <Failed error={failure} onRetry={() => void refetch()} /> : null}
      {data && bands.data && adcode ? (
        <MapView
          board={data}
          adcode={adcode}
          bands={bands.data.items}
          tiles={tiles.data?.tiles ?? null}
          orders={sight === 'all' ? [...data.unassigned, ...data.orders] : data.unassigned}
          onList={setListed}
        />
      ) : (
        <Loading lines={8} />
      )}
      <Drawer open={listed !== undefined} title={t('board:map.here')} onClose={() => setListed(undefined)}>
        <Orders orders={listed ?? []} />
      </Drawer>
    </>
  );
}
