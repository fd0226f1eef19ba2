import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type DiagnosisStep, diagnosisEndpoints } from '#contract/diagnosis.ts';
import type { ServiceRequest } from '#contract/service-request-shape.ts';
import { reading } from '../../../shared/api/queries.ts';
import { useOpened } from '../../../shared/app/use-opened.ts';
import { Failed } from '../../../shared/notices/states.tsx';
import { useMay } from '../../../shared/session/session.ts';
import { ActionButton } from '../allowance/action-button.tsx';
import { Panel } from '../panel.tsx';
import { Entry } from './entry.tsx';
import { StepModal } from './step-modal.tsx';

/** Remote sessions, records and calls for help of a case: what was written, and what may be written next. */
export function DiagnosisPanel({ request }: { readonly request: ServiceRequest }) {
  const { t } = useTranslation();
  const may = useMay();
  const { opened, open, close } = useOpened<DiagnosisStep['action']>();
  const { data, error, refetch } = useQuery({
    ...reading(diagnosisEndpoints.read, { params: { id: request.id }, query: {} }),
    enabled: may('diagnosis.read'),
  });
  if (!may('diagnosis.read')) return null;
  const steps = (data?.steps ?? []).filter(isShown);
  const step = steps.find(({ action }) => action === opened);
  return (
    <Panel title={t('diagnosis:title')}>
      {error ? <Failed error={error} onRetry={() => void refetch()} /> : null}
      <div className="buttons">
        {steps.map(({ action, allowance }) => (
          <ActionButton key={action} allowance={allowance} onAct={() => open(action)} />
        ))}
      </div>
      {data?.entries.length === 0 ? <p className="quiet">{t('diagnosis:empty')}</p> : null}
      <ol className="stack" aria-label={t('diagnosis:title')}>
        {(data?.entries ?? []).map(entry => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </ol>
      {step ? <StepModal request={request} step={step} onClose={close} /> : null}
    </Panel>
  );
}

/** What answers nothing now would only stand in the way; what a clause bars is shown with the clause. */
function isShown({ isAsked, allowance }: DiagnosisStep): boolean {
  return isAsked && !allowance.refusals.some(({ code }) => code === 'diagnosis.nothing_open');
}
