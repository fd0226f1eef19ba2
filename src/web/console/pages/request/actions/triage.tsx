import { Checkbox } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { serviceRequestEndpoints } from '#contract/service-request.ts';
import { faultClasses, requestKinds, severities } from '#contract/service-request-shape.ts';
import { ActionModal } from '../../../parts/allowance/action-modal.tsx';
import { LabelledSegments } from '../../../parts/labelled-segments.tsx';
import { useRequestChange } from '../use-request-change.ts';
import type { ActionProps } from './actions.ts';

/** Settles kind, class, severity and supplier: the limits of the clocks follow from them. */
export function Triage({ request, allowance, onClose }: ActionProps) {
  const { t } = useTranslation();
  const { kind, faultClass, severity, isSupplierNeeded } = request;
  const [facts, setFacts] = useState({ kind, faultClass, severity, isSupplierNeeded });
  const change = useRequestChange(serviceRequestEndpoints.triage, onClose);
  const set = (next: Partial<typeof facts>) => setFacts(before => ({ ...before, ...next }));
  return (
    <ActionModal
      allowance={allowance}
      error={change.error}
      isPending={change.isPending}
      onClose={onClose}
      onSubmit={overriding =>
        change.mutate({
          params: { id: request.id },
          etag: request.etag,
          body: { ...facts, ...overriding },
        })
      }
    >
      <LabelledSegments
        label={t('words:kind')}
        wordsKey="words:request_kind"
        values={requestKinds}
        value={facts.kind}
        onChange={next => set({ kind: next })}
      />
      <LabelledSegments
        label={t('words:fault_class_name')}
        wordsKey="words:fault_class"
        values={faultClasses}
        value={facts.faultClass}
        onChange={next => set({ faultClass: next })}
      />
      <LabelledSegments
        label={t('words:severity_name')}
        wordsKey="words:severity"
        values={severities}
        value={facts.severity}
        onChange={next => set({ severity: next })}
      />
      <Checkbox
        checked={facts.isSupplierNeeded}
        onChange={event => set({ isSupplierNeeded: event.target.checked })}
      >
        {t('words:supplier_needed')}
      </Checkbox>
    </ActionModal>
  );
}
