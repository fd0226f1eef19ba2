import { Button, Drawer } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { isBelow, type Van, type VanPart } from '#contract/van-stock-shape.ts';
import { useMay } from '../../../shared/session/session.ts';
import { useFormat } from '../../../shared/text/use-format.ts';
import { Panel } from '../../parts/panel.tsx';
import { Tag } from '../../parts/tag.tsx';
import { LoadForm } from './load-form.tsx';
import { Movements } from './movements.tsx';
import { PartChange } from './part-change.tsx';

interface VanDrawerProps {
  readonly van: Van;
  readonly onClose: () => void;
}

/** One van: what is on it, what the warehouse does with it, and what was done. */
export function VanDrawer({ van, onClose }: VanDrawerProps) {
  const { t } = useTranslation();
  const may = useMay();
  return (
    <Drawer open size={680} title={`${van.engineerName} · ${van.branchName}`} onClose={onClose}>
      <div className="stack">
        {may('van_stock.load') ? <LoadForm engineerId={van.engineerId} /> : null}
        <Panel title={t('van:stock')}>
          {van.parts.length === 0 ? <p className="quiet">{t('van:empty')}</p> : null}
          {van.parts.map(part => (
            <Part key={part.partNo} engineerId={van.engineerId} part={part} />
          ))}
        </Panel>
        <Movements engineerId={van.engineerId} />
      </div>
    </Drawer>
  );
}

interface PartProps {
  readonly engineerId: string;
  readonly part: VanPart;
}

function Part({ engineerId, part }: PartProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const mayChange = useMay()('van_stock.adjust');
  const [isOpen, setOpen] = useState(false);
  const { partNo, name, quantity, minimum, priceFen } = part;
  return (
    <div className="stack">
      <div className="row apart">
        <span>
          {name} <span className="quiet small">{partNo}</span>
        </span>
        <span className="row">
          {isBelow(part) ? <Tag tone="risk">{t('van:too_few')}</Tag> : null}
          {minimum === null ? null : (
            <span className="quiet small">{t('van:at_least', { count: minimum })}</span>
          )}
          {priceFen === null ? null : <span className="quiet small">{format.money(priceFen)}</span>}
          <strong>{t('van:pieces', { count: quantity })}</strong>
          {mayChange ? (
            <Button size="small" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
              {t('van:edit')}
            </Button>
          ) : null}
        </span>
      </div>
      {isOpen ? <PartChange engineerId={engineerId} part={part} onDone={() => setOpen(false)} /> : null}
    </div>
  );
}
