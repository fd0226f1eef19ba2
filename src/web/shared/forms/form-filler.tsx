import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormChanged, FormContent, FormKind } from '#contract/form.ts';
import { say } from '../notices/toast.ts';
import { faultsOf } from './faults.ts';
import { FillingForm } from './filling-form.tsx';
import { useFiling } from './use-filing.ts';

interface FormFillerProps {
  readonly kind: FormKind;
  readonly initial: FormContent;
  /** The form that is changed; undefined for one that is begun. */
  readonly id?: string;
  readonly requestId?: string;
  readonly onDone: (changed: FormChanged) => void;
  readonly onCancel?: () => void;
}

/** A form while it is filled in; what was filled in is kept by the server. */
export function FormFiller({ kind, initial, id, requestId, onDone, onCancel }: FormFillerProps) {
  const { t } = useTranslation();
  const [content, setContent] = useState(initial);
  const filing = useFiling({
    form: kind.form,
    id,
    requestId,
    onDone: changed => {
      const done = changed.state === 'draft' || changed.state === 'returned' ? 'saved' : 'submitted';
      say(t(`forms:done.${done}`, { no: changed.formNo }));
      onDone(changed);
    },
  });
  return (
    <FillingForm
      kind={kind}
      content={content}
      onChange={setContent}
      wrong={faultsOf(filing.error)}
      error={filing.error}
      isPending={filing.isPending}
      onSubmit={() => filing.mutate({ content, isSubmitted: true })}
      onSave={() => filing.mutate({ content, isSubmitted: false })}
      {...(onCancel ? { onCancel } : {})}
    />
  );
}
