import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type FiledForm, formEndpoints } from '#contract/form.ts';
import { Button } from '../elements/button.tsx';
import { Field } from '../elements/field.tsx';
import { ProblemNotice } from '../notices/problem-notice.tsx';
import { DelegateForm } from './delegate-form.tsx';
import { useFormChange } from './use-form-change.ts';

/** What the reader decides on a form, or to whom they hand it. Refusing and returning need a reason. */
export function DecidePanel({ form }: { readonly form: FiledForm }) {
  const { t } = useTranslation();
  const [comment, setComment] = useState('');
  const [isDelegating, setIsDelegating] = useState(false);
  const decide = useFormChange(formEndpoints.decide, 'forms:done.decided', () => setComment(''));
  const say = (decision: 'approve' | 'refuse' | 'return') =>
    decide.mutate({
      params: { id: form.id },
      body: { version: form.version, decision, ...(comment.trim() ? { comment } : {}) },
    });
  const mayDelegate = form.allowances.some(one => one.action === 'form.delegate' && one.allowed);
  const needsWords = comment.trim() === '';
  if (isDelegating) return <DelegateForm form={form} onClose={() => setIsDelegating(false)} />;
  return (
    <section className="stack form-decide" aria-label={t('forms:decide.title')}>
      <h2>{t('forms:decide.title')}</h2>
      <Field label={t('forms:decide.comment')} hint={t('forms:decide.comment_hint')}>
        {control => (
          <textarea
            {...control}
            className="input"
            rows={2}
            maxLength={10_000}
            value={comment}
            onChange={event => setComment(event.target.value)}
          />
        )}
      </Field>
      <ProblemNotice error={decide.error} />
      <div className="form-buttons">
        <Button kind="primary" disabled={decide.isPending} onClick={() => say('approve')}>
          {t('forms:action.approve')}
        </Button>
        <Button
          kind="danger"
          disabled={decide.isPending || needsWords}
          title={needsWords ? t('forms:decide.comment_hint') : undefined}
          onClick={() => say('refuse')}
        >
          {t('forms:action.refuse')}
        </Button>
        <Button
          disabled={decide.isPending || needsWords}
          title={needsWords ? t('forms:decide.comment_hint') : undefined}
          onClick={() => say('return')}
        >
          {t('forms:action.return')}
        </Button>
        {mayDelegate ? (
          <Button kind="plain" onClick={() => setIsDelegating(true)}>
            {t('forms:action.delegate')}
          </Button>
        ) : null}
      </div>
    </section>
  );
}
