import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type Entrustment, entrustmentEndpoints } from '#contract/entrustment.ts';
import type { WorkOrder } from '#contract/work-order-shape.ts';
import { reading } from '../../../shared/api/queries.ts';
import { useMay } from '../../../shared/session/session.ts';
import { useFormat } from '../../../shared/text/use-format.ts';
import { Panel } from '../panel.tsx';
import { AnswerEntrustment } from './answer-entrustment.tsx';
import { HandOver } from './hand-over.tsx';
import { TakeBack } from './take-back.tsx';

export interface EntrustmentPanelProps {
  readonly order: Pick<WorkOrder, 'id' | 'state'>;
}

/** Which outlet has the order, and what may be done about it by whom. */
export function EntrustmentPanel({ order: { id, state } }: EntrustmentPanelProps) {
  const { t } = useTranslation();
  const may = useMay();
  const { data } = useQuery(reading(entrustmentEndpoints.read, { params: { id } }));
  if (!data) return null;
  const { entrustment } = data;
  const isOut = entrustment?.state === 'offered' || entrustment?.state === 'accepted';
  const isFree = state === 'created';
  if (!entrustment && !(isFree && may('entrustment.hand_over'))) return null;
  return (
    <Panel title={t('outlet:title')}>
      <div className="stack">
        {entrustment ? <Standing entrustment={entrustment} /> : null}
        {entrustment?.state === 'offered' && may('entrustment.accept') ? (
          <AnswerEntrustment orderId={id} />
        ) : null}
        {isFree && isOut && may('entrustment.take_back') ? <TakeBack orderId={id} /> : null}
        {isFree && !isOut && may('entrustment.hand_over') ? <HandOver orderId={id} /> : null}
      </div>
    </Panel>
  );
}

function Standing({ entrustment }: { readonly entrustment: Entrustment }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { outletName, state, handedAt, handedByName, answeredAt, answeredByName, reason } = entrustment;
  const { answerDueAt } = entrustment;
  return (
    <div role="status">
      <strong>{`${outletName} · ${t(`outlet:state.${state}`)}`}</strong>
      <div className="quiet small">
        {t('outlet:handed', { name: handedByName, at: format.instant(handedAt) })}
      </div>
      {state === 'offered' && answerDueAt ? (
        <div className="small">{t('outlet:answer_due', { at: format.instant(answerDueAt) })}</div>
      ) : null}
      {answeredAt && state !== 'lapsed' ? (
        <div className="quiet small">
          {t('outlet:answered', { name: answeredByName, at: format.instant(answeredAt) })}
        </div>
      ) : null}
      {reason ? <div className="paragraphs">{reason}</div> : null}
    </div>
  );
}
