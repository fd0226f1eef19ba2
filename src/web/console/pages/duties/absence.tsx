import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type DutyDelegation, dutyEndpoints } from '#contract/duty.ts';
import { reading, useChange } from '../../../shared/api/queries.ts';
import { ProblemNotice } from '../../../shared/notices/problem-notice.tsx';
import { Empty, Failed, Loading } from '../../../shared/notices/states.tsx';
import { useMay } from '../../../shared/session/session.ts';
import { useFormat } from '../../../shared/text/use-format.ts';
import { Delegate } from './delegate.tsx';

const forgets = ['/duties', '/duty-delegations'];

/** Who stands in for whom; everybody lets a colleague stand in for themselves, a manager also for others. */
export function Absence() {
  const { t } = useTranslation();
  const may = useMay();
  const [isDelegating, setDelegating] = useState(false);
  const { data, error, refetch } = useQuery(reading(dutyEndpoints.delegations, {}));
  return (
    <div className="stack">
      {may('duty.delegate') ? (
        <div>
          <Button type="primary" onClick={() => setDelegating(true)}>
            {t('actions:duty.delegate')}
          </Button>
        </div>
      ) : null}
      {error ? <Failed error={error} onRetry={() => void refetch()} /> : null}
      {data || error ? null : <Loading lines={4} />}
      {data?.items.length === 0 ? <Empty title={t('duty:away_none')} /> : null}
      {data?.items.map(item => (
        <Delegation key={item.id} item={item} />
      ))}
      {isDelegating ? <Delegate forgets={forgets} onClose={() => setDelegating(false)} /> : null}
    </div>
  );
}

function Delegation({ item }: { readonly item: DutyDelegation }) {
  const { t } = useTranslation();
  const format = useFormat();
  const end = useChange(dutyEndpoints.endDelegation, { forgets });
  const { personId, personName, toName, fromOn, untilOn, reason } = item;
  return (
    <section className="card stack">
      <strong>{t('duty:stands_in', { to: toName, person: personName })}</strong>
      <span className="quiet">
        {t('duty:from_until', { from: format.day(fromOn), until: format.day(untilOn) })} · {reason}
      </span>
      <ProblemNotice error={end.error} />
      <div>
        <Button disabled={end.isPending} onClick={() => end.mutate({ params: { id: personId } })}>
          {t('actions:duty.end_delegation')}
        </Button>
      </div>
    </section>
  );
}
