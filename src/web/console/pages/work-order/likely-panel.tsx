import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { WorkOrder } from '#contract/work-order-shape.ts';
import { Panel } from '../../parts/panel.tsx';
import { LikelyForm } from './likely-form.tsx';

interface LikelyPanelProps {
  readonly order: WorkOrder;
  readonly maySay: boolean;
}

/** What the work will probably take, so that who goes has it on the van. */
export function LikelyPanel({ order: { id, likelyParts }, maySay }: LikelyPanelProps) {
  const { t } = useTranslation();
  const [isWriting, setWriting] = useState(false);
  return (
    <Panel title={t('van:likely')}>
      {likelyParts.length === 0 ? <p className="quiet">{t('van:nobody_said')}</p> : null}
      {isWriting ? (
        <LikelyForm orderId={id} before={likelyParts} onDone={() => setWriting(false)} />
      ) : (
        <>
          <ul>
            {likelyParts.map(({ partNo, name, quantity }) => (
              <li key={partNo}>
                {name} × {quantity} <span className="quiet small">{partNo}</span>
              </li>
            ))}
          </ul>
          {maySay ? (
            <div>
              <Button onClick={() => setWriting(true)}>{t('van:say')}</Button>
            </div>
          ) : null}
        </>
      )}
      <p className="quiet small">{t('van:likely_below')}</p>
    </Panel>
  );
}
