import { Button, Checkbox, Input } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { faultClasses, requestKinds, severities } from '#contract/service-request-shape.ts';
import { Field } from '../../../shared/elements/field.tsx';
import { ProblemNotice } from '../../../shared/notices/problem-notice.tsx';
import { SoftwareKindSlot } from '../../parts/diagnosis/slots.tsx';
import { LabelledSegments } from '../../parts/labelled-segments.tsx';
import { CallOrigin } from './call-origin.tsx';
import type { Call } from './use-call.ts';

interface FaultPanelProps {
  readonly call: Call;
  readonly onChange: (next: Partial<Call>) => void;
  readonly error: unknown;
  readonly isPending: boolean;
  /** What is to be known before it is saved. */
  readonly children: ReactNode;
}

/** What is wrong, and how it came to us. */
export function FaultPanel({ call, onChange, error, isPending, children }: FaultPanelProps) {
  const { t } = useTranslation();
  const isReady = call.siteId !== '' && call.description.trim() !== '';
  return (
    <section className="panel">
      <LabelledSegments
        label={t('words:kind')}
        wordsKey="words:request_kind"
        values={requestKinds}
        value={call.kind}
        onChange={kind => onChange({ kind })}
      />
      <LabelledSegments
        label={t('words:fault_class_name')}
        wordsKey="words:fault_class"
        values={faultClasses}
        value={call.faultClass}
        onChange={faultClass => onChange({ faultClass })}
      />
      <LabelledSegments
        label={t('words:severity_name')}
        wordsKey="words:severity"
        values={severities}
        value={call.severity}
        onChange={severity => onChange({ severity })}
      />
      <Checkbox
        checked={call.isSupplierNeeded}
        onChange={event => onChange({ isSupplierNeeded: event.target.checked })}
      >
        {t('words:supplier_needed')}
      </Checkbox>
      <SoftwareKindSlot value={call.softwareKind} onChange={softwareKind => onChange({ softwareKind })} />
      <Field label={t('desk:register.description')}>
        {control => (
          <Input.TextArea
            {...control}
            required
            autoFocus
            autoSize={{ minRows: 4, maxRows: 10 }}
            maxLength={10_000}
            value={call.description}
            onChange={event => onChange({ description: event.target.value })}
          />
        )}
      </Field>
      <CallOrigin call={call} onChange={onChange} />
      {children}
      <ProblemNotice error={error} />
      <div className="row saving">
        <Button
          type="primary"
          size="large"
          htmlType="submit"
          loading={isPending}
          disabled={!isReady}
          title={call.siteId ? undefined : t('desk:register.choose_first')}
        >
          {t('desk:register.save')}
        </Button>
        <kbd>Ctrl Enter</kbd>
      </div>
    </section>
  );
}
