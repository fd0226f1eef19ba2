import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { handlingEndpoints } from '#contract/handling.ts';
import type { ServiceRequest } from '#contract/service-request-shape.ts';
import { reading } from '../../../shared/api/queries.ts';
import { Failed } from '../../../shared/notices/states.tsx';
import { Panel } from '../panel.tsx';
import { HandlingLine } from './handling-line.tsx';
import { RecordHandling } from './record-handling.tsx';

/** What was done or heard about a request, as far as the regulation asks about it; else nothing is shown. */
export function HandlingPanel({ request }: { readonly request: ServiceRequest }) {
  const { t } = useTranslation();
  const [isRecording, setRecording] = useState(false);
  const { data, error, refetch } = useQuery(reading(handlingEndpoints.list, { params: { id: request.id } }));
  if (!data && !error) return null;
  const { items = [], offered = [] } = data ?? {};
  if (!error && items.length === 0 && offered.length === 0) return null;
  return (
    <Panel title={t('handling:title')}>
      {error ? <Failed error={error} onRetry={() => void refetch()} /> : null}
      {data && items.length === 0 ? <p className="quiet">{t('handling:none')}</p> : null}
      <ol className="stack">
        {items.map(item => (
          <HandlingLine key={item.id} item={item} />
        ))}
      </ol>
      {offered.length > 0 ? (
        <div className="buttons">
          <Button onClick={() => setRecording(true)}>{t('actions:handling.record')}</Button>
        </div>
      ) : null}
      {isRecording ? (
        <RecordHandling request={request} offered={offered} onClose={() => setRecording(false)} />
      ) : null}
    </Panel>
  );
}
