import { MinusOutlined, PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Board, BoardOrder } from '#contract/board.ts';
import type { DistanceBand, MapTiles } from '#contract/map.ts';
import { ClauseLink } from '../../../shared/clock/clause-link.tsx';
import { useFormat } from '../../../shared/text/use-format.ts';
import { clustersOf } from './cluster.ts';
import { EngineerMarks } from './engineer-marks.tsx';
import { OrderMarks } from './order-marks.tsx';
import { OutlineLayer } from './outline-layer.tsx';
import { flat, flatRadius, onScreen } from './project.ts';
import { TileLayer } from './tile-layer.tsx';
import { useView } from './use-view.ts';

interface MapViewProps {
  readonly board: Board;
  readonly adcode: string;
  readonly bands: readonly DistanceBand[];
  readonly tiles: MapTiles | null;
  readonly orders: readonly BoardOrder[];
  readonly onList: (orders: readonly BoardOrder[]) => void;
}

const closest = 2_000;

/** A branch with the distances of the regulation around it, its orders by their limits, and who is out where. */
export function MapView({ board, adcode, bands, tiles, orders, onList }: MapViewProps) {
  const { t } = useTranslation();
  const boxRef = useRef<HTMLElement>(null);
  const { branch } = board;
  const { view, zoomIn, zoomOut, zoomAt, handlers } = useView(boxRef, branch.place);
  const { centre, scale, width, height } = view;
  const box = [centre.x - width / scale / 2, centre.y - height / scale / 2, width / scale, height / scale];
  const marks = orders.flatMap(order =>
    order.place ? [{ order, ...onScreen(view, flat(order.place)) }] : [],
  );
  const isSeen = ({ x, y }: { x: number; y: number }) =>
    x > -40 && y > -40 && x < width + 40 && y < height + 40;
  const home = onScreen(view, flat(branch.place));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what is moved by keys must be reachable by them
    <section className="map" ref={boxRef} tabIndex={0} aria-label={t('board:map.label')} {...handlers}>
      <svg viewBox={box.join(' ')} aria-hidden="true">
        <OutlineLayer adcode={adcode} />
      </svg>
      {tiles ? <TileLayer tiles={tiles} view={view} /> : null}
      <svg viewBox={box.join(' ')} aria-hidden="true">
        {bands.map(({ distanceMetres }) => (
          <circle
            key={distanceMetres}
            className="band"
            cx={flat(branch.place).x}
            cy={flat(branch.place).y}
            r={flatRadius(branch.place, distanceMetres)}
          />
        ))}
      </svg>
      {bands.map(band => (
        <BandLabel
          key={band.distanceMetres}
          band={band}
          top={home.y - flatRadius(branch.place, band.distanceMetres) * scale}
          left={home.x}
        />
      ))}
      <span className="map-branch" style={{ left: home.x, top: home.y }}>
        {branch.name}
      </span>
      <OrderMarks
        clusters={clustersOf(marks.filter(isSeen))}
        onOpen={({ orders: together, x, y }) => (scale >= closest ? onList(together) : zoomAt({ x, y }))}
      />
      <EngineerMarks board={board} view={view} />
      <div className="map-zoom">
        <Button icon={<PlusOutlined />} aria-label={t('board:map.closer')} onClick={zoomIn} />
        <Button icon={<MinusOutlined />} aria-label={t('board:map.farther')} onClick={zoomOut} />
      </div>
      <small className="map-note">{tiles?.attribution ?? t('board:map.note')}</small>
    </section>
  );
}

function BandLabel({ band, top, left }: { band: DistanceBand; top: number; left: number }) {
  const format = useFormat();
  return (
    <span className="map-band" style={{ left, top }}>
      {format.distance(band.distanceMetres)}
      {band.clauses.map(clause => (
        <span key={clause}>
          {' · '}
          <ClauseLink clause={clause} />
        </span>
      ))}
    </span>
  );
}
