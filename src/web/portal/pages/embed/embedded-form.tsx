import { useTranslation } from 'react-i18next';
import type { EmbeddedForm as Form, WebFormField } from '#contract/web-form.ts';
import { Button } from '../../../shared/elements/button.tsx';
import { Field } from '../../../shared/elements/field.tsx';
import { ProblemNotice } from '../../../shared/notices/problem-notice.tsx';
import { CallerFields, FaultFields } from '../ask/ask-fields.tsx';
import { lacks } from '../ask/draft.ts';
import { useAskDraft } from '../ask/use-ask-draft.ts';
import { useTries } from '../ask/use-tries.ts';
import { type EmbedDraft, emptyEmbed } from './draft.ts';
import { HiddenField } from './hidden-field.tsx';
import { PlaceFields } from './place-fields.tsx';
import { TakenIn } from './taken-in.tsx';
import { useAskByForm } from './use-ask-by-form.ts';

interface EmbeddedFormProps {
  readonly formKey: string;
  readonly form: Form;
}

/** Asks what the form is set to ask, and shows afterwards the number and the way to the page of the request. */
export function EmbeddedForm({ formKey, form }: EmbeddedFormProps) {
  const { t } = useTranslation();
  const { draft, change, discard } = useAskDraft<EmbedDraft>(formKey, emptyEmbed);
  const { form: formRef, isTried, onTry } = useTries();
  const { send, error, isBusy, taken } = useAskByForm(formKey, { begun: form.begun, onAsked: discard });
  if (taken) return <TakenIn taken={taken} thanks={form.thanks} />;
  const lacking = lacks(draft);
  const asks = (field: WebFormField) => form.fields.includes(field);
  const fields = { draft, change, lacking: isTried ? lacking : {} };
  return (
    <form
      ref={formRef}
      className="card stack"
      noValidate
      aria-label={t('ask:title')}
      onSubmit={event => {
        event.preventDefault();
        onTry();
        if (!Object.values(lacking).includes(true)) void send(draft);
      }}
    >
      <p className="quiet">{form.companyName}</p>
      <h1>{t('ask:title')}</h1>
      <FaultFields
        {...fields}
        asks={{ kind: asks('kind'), severity: asks('severity'), pictures: asks('pictures') }}
      />
      {asks('serial_no') ? <SerialField draft={draft} change={change} /> : null}
      <CallerFields {...fields} />
      {asks('place') || form.isPlaceNeeded ? <PlaceFields draft={draft} change={change} /> : null}
      <HiddenField value={draft.website} onChange={website => change({ website })} />
      <ProblemNotice error={error} />
      <Button type="submit" kind="primary" wide disabled={isBusy}>
        {t(isBusy ? 'ask:sending' : 'ask:send')}
      </Button>
    </form>
  );
}

export interface EmbedFieldsProps {
  readonly draft: EmbedDraft;
  readonly change: (part: Partial<EmbedDraft>) => void;
}

function SerialField({ draft, change }: EmbedFieldsProps) {
  const { t } = useTranslation();
  return (
    <Field label={t('embed:serial_no')} hint={t('embed:serial_no_hint')}>
      {control => (
        <input
          {...control}
          className="input"
          maxLength={100}
          autoCapitalize="characters"
          value={draft.serialNo}
          onChange={event => change({ serialNo: event.target.value })}
        />
      )}
    </Field>
  );
}
