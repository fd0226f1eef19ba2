import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { callEndpoints, type PhoneCall } from '#contract/call.ts';
import { useChange } from '../../../shared/api/queries.ts';
import { ProblemNotice } from '../../../shared/notices/problem-notice.tsx';
import { useMay } from '../../../shared/session/session.ts';
import { RegisterLink } from '../../parts/telephone/register-link.tsx';
import { RevealNumber } from '../../parts/telephone/reveal-number.tsx';

const TakeMessage = lazy(() => import('./take-message.tsx').then(found => ({ default: found.TakeMessage })));

/** Calling back and how that went, a message for a colleague, a request. */
export function CallActs({ call }: { readonly call: PhoneCall }) {
  const { t } = useTranslation();
  const may = useMay();
  const [isTaking, setIsTaking] = useState(false);
  return (
    <div className="stack">
      <RevealNumber call={call} />
      {call.state === 'missed' && !call.isWithheld ? <ReturnActs call={call} /> : null}
      <div className="row">
        {call.request ? null : <RegisterLink callId={call.id} />}
        {may('message.take') ? (
          <Button size="small" onClick={() => setIsTaking(true)}>
            {t('telephone:take_message')}
          </Button>
        ) : null}
      </div>
      <Suspense>{isTaking ? <TakeMessage call={call} onClose={() => setIsTaking(false)} /> : null}</Suspense>
    </div>
  );
}

function ReturnActs({ call: { id } }: { readonly call: PhoneCall }) {
  const { t } = useTranslation();
  const may = useMay();
  const back = useChange(callEndpoints.return, { forgets: ['/calls'] });
  if (!may('call.return')) return null;
  const record = (result: 'reached' | 'unreachable') => back.mutate({ params: { id }, body: { result } });
  return (
    <>
      <div className="row">
        <Button size="small" type="primary" loading={back.isPending} onClick={() => record('reached')}>
          {t('telephone:reached')}
        </Button>
        <Button size="small" disabled={back.isPending} onClick={() => record('unreachable')}>
          {t('telephone:unreachable')}
        </Button>
      </div>
      <ProblemNotice error={back.error} />
    </>
  );
}
