import { LeftOutlined, RightOutlined, UndoOutlined } from '@ant-design/icons';
import { Button, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Branch } from '#contract/organisation.ts';
import { Segments } from '../../../shared/elements/segments.tsx';
import { plusDays } from '../../parts/civil.ts';
import { looks, type Zoom, zooms } from './scale.ts';

export interface Place {
  readonly branchId: string;
  readonly day: string;
  readonly zoom: Zoom;
}

interface BoardToolsProps {
  readonly place: Place;
  readonly today: string;
  /** More than one only for those who see them. */
  readonly branches: readonly Branch[];
  /** Left out where nothing is moved: a phone shows days only, and moves nothing. */
  readonly undoing?: { readonly canUndo: boolean; readonly undo: () => void };
  readonly onChange: (place: Partial<Place>) => void;
}

/** Which branch, from which day, how closely; and the way back. */
export function BoardTools({ place, today, branches, undoing, onChange }: BoardToolsProps) {
  const { t } = useTranslation();
  const { days } = looks[place.zoom];
  const step = (by: number) => onChange({ day: plusDays(place.day, by * days) });
  return (
    <>
      {undoing ? (
        <Button
          icon={<UndoOutlined />}
          disabled={!undoing.canUndo}
          onClick={undoing.undo}
          aria-keyshortcuts="Control+z"
        >
          {t('board:undo')}
        </Button>
      ) : null}
      {branches.length > 1 ? (
        <Select
          aria-label={t('words:branch')}
          value={place.branchId}
          popupMatchSelectWidth={false}
          options={branches.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={branchId => onChange({ branchId })}
        />
      ) : null}
      <div className="row board-days">
        <Button icon={<LeftOutlined />} aria-label={t('board:earlier')} onClick={() => step(-1)} />
        <input
          type="date"
          className="input date-input"
          aria-label={t('board:from_day')}
          value={place.day}
          onChange={event => (event.target.value ? onChange({ day: event.target.value }) : undefined)}
        />
        <Button icon={<RightOutlined />} aria-label={t('board:later')} onClick={() => step(1)} />
        <Button onClick={() => onChange({ day: today })}>{t('board:today')}</Button>
      </div>
      {undoing ? (
        <Segments
          label={t('board:zoom.label')}
          value={place.zoom}
          options={zooms.map(value => ({ value, label: t(`board:zoom.${value}`) }))}
          onChange={zoom => onChange({ zoom })}
        />
      ) : null}
    </>
  );
}
