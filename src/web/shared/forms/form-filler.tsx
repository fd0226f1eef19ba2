import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormChanged, FormContent, FormKind } from '#contract/form.ts';
import { Button } from '../elements/button.tsx';
import { ProblemNotice } from '../notices/problem-notice.tsx';
import { say } from '../notices/toast.ts';
import { ChainAhead } from './chain-ahead.tsx';
import { faultsOf } from './faults.ts';
import { FillFields } from './fill-fields.tsx';
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

/** A form while it is filled in: its fields, who will decide on it, and the ways to keep or submit it. */
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
  const wrong = faultsOf(filing.error);
  const file = (isSubmitted: boolean) => filing.mutate({ content, isSubmitted });
  return (
    <form
      className="stack form-filler"
      onSubmit={event => {
        event.preventDefault();
        file(true);
      }}
    >
      <FillFields fields={kind.fields} content={content} onChange={setContent} wrong={wrong} />
      <ChainAhead chain={kind.chain} />
      {wrong.size > 0 ? <Faults faults={[...wrong.values()]} /> : <ProblemNotice error={filing.error} />}
      <div className="form-buttons">
        <Button kind="primary" type="submit" disabled={filing.isPending}>
          {t('forms:action.submit')}
        </Button>
        <Button disabled={filing.isPending} onClick={() => file(false)}>
          {t('forms:action.save')}
        </Button>
        {onCancel ? (
          <Button kind="plain" onClick={onCancel}>
            {t('common:action.cancel')}
          </Button>
        ) : null}
      </div>
    </form>
  );
}

function Faults({ faults }: { readonly faults: readonly string[] }) {
  return (
    <ul className="notice" role="alert">
      {faults.map(fault => (
        <li key={fault}>{fault}</li>
      ))}
    </ul>
  );
}
