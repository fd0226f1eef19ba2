import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { FormContent, FormKind } from '#contract/form.ts';
import { Button } from '../elements/button.tsx';
import { ProblemNotice } from '../notices/problem-notice.tsx';
import { ChainAhead } from './chain-ahead.tsx';
import { FillFields } from './fill-fields.tsx';

interface FillingFormProps {
  readonly kind: FormKind;
  readonly content: FormContent;
  readonly onChange: (content: FormContent) => void;
  /** What is wrong, by the field: `amount`, `lines/0/quantity`. */
  readonly wrong: ReadonlyMap<string, string>;
  readonly error: unknown;
  readonly isPending: boolean;
  readonly onSubmit: () => void;
  readonly onSave: () => void;
  readonly onCancel?: () => void;
}

/** The fields of a form, who will decide on it, and the ways to keep or submit it. */
export function FillingForm(props: FillingFormProps) {
  const { t } = useTranslation();
  const { kind, content, onChange, wrong, error, isPending, onSubmit, onSave, onCancel } = props;
  const place = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (error) place.current?.querySelector('.wrong')?.scrollIntoView({ block: 'center' });
  }, [error]);
  return (
    <form
      ref={place}
      className="stack form-filler"
      onSubmit={event => {
        event.preventDefault();
        onSubmit();
      }}
    >
      <FillFields fields={kind.fields} content={content} onChange={onChange} wrong={wrong} />
      <ChainAhead chain={kind.chain} />
      {kind.tells ? <p className="quiet">{t('forms:tells', { what: kind.tells.join(' · ') })}</p> : null}
      {wrong.size > 0 ? <Faults faults={[...wrong.values()]} /> : <ProblemNotice error={error} />}
      <div className="form-buttons">
        <Button kind="primary" type="submit" disabled={isPending}>
          {t('forms:action.submit')}
        </Button>
        <Button disabled={isPending} onClick={onSave}>
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
    <div className="notice" role="alert">
      <ul>
        {faults.map(fault => (
          <li key={fault}>{fault}</li>
        ))}
      </ul>
    </div>
  );
}
