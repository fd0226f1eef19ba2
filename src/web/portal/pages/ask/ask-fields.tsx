import type { ComponentProps } from 'react';
import { useTranslation } from 'react-i18next';
import { askedKinds } from '#contract/intake.ts';
import { severities } from '#contract/service-request-shape.ts';
import { Field } from '../../../shared/elements/field.tsx';
import { Segments } from '../../../shared/elements/segments.tsx';
import type { AskDraft, Lacking } from './draft.ts';
import { PicturesField } from './pictures-field.tsx';

interface AskFieldsProps {
  readonly draft: AskDraft;
  readonly change: (part: Partial<AskDraft>) => void;
  /** What is still wanted, once somebody has tried to send. */
  readonly lacking: Partial<Lacking>;
}

interface FaultFieldsProps extends AskFieldsProps {
  /** Which of the choices are asked for. */
  readonly asks: { readonly kind: boolean; readonly severity: boolean; readonly pictures: boolean };
}

/** One of a few, with its name above it. */
function Choice<V extends string>(choice: ComponentProps<typeof Segments<V>>) {
  return (
    <div className="field">
      <span className="label" aria-hidden="true">
        {choice.label}
      </span>
      <Segments {...choice} />
    </div>
  );
}

/** What is wrong, and how urgent it is. */
export function FaultFields({ draft, change, lacking, asks }: FaultFieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      {asks.kind ? (
        <Choice
          label={t('ask:kind.label')}
          value={draft.kind}
          options={askedKinds.map(value => ({ value, label: t(`ask:kind.${value}`) }))}
          onChange={kind => change({ kind })}
        />
      ) : null}
      <Field
        label={t('ask:description')}
        wrong={lacking.description ? t('ask:needed.description') : undefined}
      >
        {control => (
          <textarea
            {...control}
            className="input"
            rows={4}
            maxLength={2_000}
            value={draft.description}
            onChange={event => change({ description: event.target.value })}
          />
        )}
      </Field>
      {asks.severity ? (
        <Choice
          label={t('ask:severity.label')}
          value={draft.severity}
          options={severities.map(value => ({ value, label: t(`ask:severity.${value}`) }))}
          onChange={severity => change({ severity })}
        />
      ) : null}
      {asks.pictures ? (
        <PicturesField pictures={draft.pictures} onChange={pictures => change({ pictures })} />
      ) : null}
    </>
  );
}

/** Whom to call back. */
export function CallerFields({ draft, change, lacking }: AskFieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      <Field label={t('ask:name')} wrong={lacking.name ? t('ask:needed.name') : undefined}>
        {control => (
          <input
            {...control}
            className="input"
            autoComplete="name"
            maxLength={200}
            value={draft.name}
            onChange={event => change({ name: event.target.value })}
          />
        )}
      </Field>
      <Field
        label={t('ask:phone')}
        hint={t('ask:phone_hint')}
        wrong={lacking.phone ? t('ask:needed.phone') : undefined}
      >
        {control => (
          <input
            {...control}
            className="input"
            type="tel"
            autoComplete="tel"
            maxLength={23}
            value={draft.phone}
            onChange={event => change({ phone: event.target.value })}
          />
        )}
      </Field>
    </>
  );
}
