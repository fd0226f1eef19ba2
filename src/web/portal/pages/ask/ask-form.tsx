import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { askedKinds } from '#contract/intake.ts';
import { severities } from '#contract/service-request-shape.ts';
import { Button } from '../../../shared/elements/button.tsx';
import { Field } from '../../../shared/elements/field.tsx';
import { Segments } from '../../../shared/elements/segments.tsx';
import { ProblemNotice } from '../../../shared/notices/problem-notice.tsx';
import { type AskDraft, emptyAsk, lacks } from './draft.ts';
import { PicturesField } from './pictures-field.tsx';
import { useAsk } from './use-ask.ts';

/** What is wrong, how urgent it is, and whom to call back. */
export function AskForm({ code }: { readonly code: string }) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState(emptyAsk);
  const [isTried, setTried] = useState(false);
  const { send, error, isBusy } = useAsk(code, draft);
  const change = (part: Partial<AskDraft>) => setDraft(before => ({ ...before, ...part }));
  const lacking = lacks(draft);
  const wrong = (field: keyof typeof lacking) =>
    isTried && lacking[field] ? t(`ask:needed.${field}`) : undefined;

  return (
    <form
      className="card stack"
      noValidate
      aria-label={t('ask:title')}
      onSubmit={event => {
        event.preventDefault();
        setTried(true);
        if (!Object.values(lacking).includes(true)) send();
      }}
    >
      <Segments
        label={t('ask:kind.label')}
        value={draft.kind}
        options={askedKinds.map(value => ({ value, label: t(`ask:kind.${value}`) }))}
        onChange={kind => change({ kind })}
      />
      <Field label={t('ask:description')} wrong={wrong('description')}>
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
      <Segments
        label={t('ask:severity.label')}
        value={draft.severity}
        options={severities.map(value => ({ value, label: t(`ask:severity.${value}`) }))}
        onChange={severity => change({ severity })}
      />
      <PicturesField pictures={draft.pictures} onChange={pictures => change({ pictures })} />
      <Field label={t('ask:name')} wrong={wrong('name')}>
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
      <Field label={t('ask:phone')} hint={t('ask:phone_hint')} wrong={wrong('phone')}>
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
      <ProblemNotice error={error} />
      <Button type="submit" kind="primary" wide disabled={isBusy}>
        {t(isBusy ? 'ask:sending' : 'ask:send')}
      </Button>
    </form>
  );
}
