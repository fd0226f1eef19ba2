import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { dispatchEndpoints, type Rejection } from '#contract/dispatch.ts';
import { reading } from '../../../shared/api/queries.ts';
import { useFormat } from '../../../shared/text/use-format.ts';
import { Panel } from '../panel.tsx';
import { Judge } from './judge.tsx';

/** Who gave an order back, why and in which words, and whether the reason holds. */
export function GivenBackPanel({ orderId }: { readonly orderId: string }) {
  const { t } = useTranslation();
  const { data } = useQuery(reading(dispatchEndpoints.rejections, { params: { id: orderId } }));
  if (!data || data.items.length === 0) return null;
  // The last one is judged first.
  const due = data.items.find(({ isAccepted }) => isAccepted === null);
  return (
    <Panel title={t('board:given_back.title')}>
      <ul className="stack">
        {data.items.map(rejection => (
          <li key={rejection.id} className="stack">
            <Told rejection={rejection} />
            {rejection === due ? <Judge orderId={orderId} /> : null}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Told({ rejection }: { readonly rejection: Rejection }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { engineerName, reason, note, at, isAccepted, judgedByName, judgementNote } = rejection;
  const outcome = isAccepted === null ? 'waits' : isAccepted ? 'holds' : 'does_not_hold';
  return (
    <>
      <strong>{`${engineerName} · ${t(`dispatch:reject.reason.${reason}`)}`}</strong>
      {note ? <div className="paragraphs">{note}</div> : null}
      <div className="quiet small">{format.instant(at)}</div>
      <div>
        {t(`board:given_back.${outcome}`)}
        {judgedByName ? (
          <span className="quiet">{` · ${t('board:given_back.judged', { name: judgedByName })}`}</span>
        ) : null}
      </div>
      {judgementNote ? <div className="paragraphs">{judgementNote}</div> : null}
    </>
  );
}
