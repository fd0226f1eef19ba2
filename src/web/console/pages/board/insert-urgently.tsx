import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { type Displaced, dispatchEndpoints } from '#contract/dispatch.ts';
import { reading, useChange } from '../../../shared/api/queries.ts';
import { ClauseLink } from '../../../shared/clock/clause-link.tsx';
import { ProblemNotice } from '../../../shared/notices/problem-notice.tsx';
import { Tag } from '../../parts/tag.tsx';
import { useSpan } from '../../parts/use-span.ts';
import type { Move } from './move.ts';

interface InsertUrgentlyProps {
  readonly move: Extract<Move, { kind: 'assign' }>;
  readonly reason: string;
  readonly onDone: () => void;
}

/** Puts an order where another one is: what that displaces is shown before it is done. */
export function InsertUrgently({ move, reason, onDone }: InsertUrgentlyProps) {
  const { t } = useTranslation();
  const window = {
    engineerId: move.engineerId,
    from: new Date(move.fromMs ?? 0).toISOString(),
    to: new Date(move.toMs ?? 0).toISOString(),
  };
  const params = { id: move.order.id };
  const { data, error } = useQuery(reading(dispatchEndpoints.fit, { params, query: window }));
  const insert = useChange(dispatchEndpoints.insert, {
    forgets: ['/dispatch', '/work-orders', '/service-requests'],
    onDone,
  });
  const displaced = data?.displaced ?? [];
  const isUnderWay = displaced.length === 0 && data?.obstacles.some(({ rule }) => rule === 'overlap');
  return (
    <section className="board-insert stack" aria-label={t('board:insert.title')}>
      <h3>{t('board:insert.title')}</h3>
      <ProblemNotice error={error ?? insert.error} />
      {isUnderWay ? <p className="quiet">{t('board:insert.under_way')}</p> : null}
      <ul>
        {data?.obstacles.map(({ rule, clause }) => (
          <li key={rule} className="row small">
            {t(`dispatch:passed_over.${rule}`)}
            {clause ? <ClauseLink clause={clause} /> : null}
          </li>
        ))}
        {displaced.map(order => (
          <PushedAside key={order.orderId} order={order} />
        ))}
      </ul>
      <div>
        <Button
          danger
          disabled={!data || isUnderWay || reason === ''}
          loading={insert.isPending}
          onClick={() =>
            insert.mutate({
              params,
              body: { ...window, reason, displaces: displaced.map(({ orderId }) => orderId) },
            })
          }
        >
          {t('board:insert.do')}
        </Button>
      </div>
    </section>
  );
}

function PushedAside({ order }: { readonly order: Displaced }) {
  const { t } = useTranslation();
  const span = useSpan();
  const { orderNo, customerName, movedTo, isLateThen } = order;
  return (
    <li className="row">
      <span className="no">{orderNo}</span>
      <span>{customerName}</span>
      <span className="quiet">
        {movedTo
          ? t('board:insert.moved', { at: span(movedTo.from, movedTo.to) })
          : t('board:insert.to_side')}
      </span>
      {isLateThen ? <Tag tone="broken">{t('board:fit.late')}</Tag> : null}
    </li>
  );
}
