import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { portalEndpoints } from '#contract/portal.ts';
import { Button } from '../../../shared/elements/button.tsx';
import { Field } from '../../../shared/elements/field.tsx';
import { ProblemNotice } from '../../../shared/notices/problem-notice.tsx';
import { useTyped } from '../../parts/typed/use-typed.ts';
import { useAnswer } from './use-answer.ts';

interface ObjectFormProps {
  readonly token: string;
  readonly onClose: () => void;
}

const blank = { text: '' };

/** What the customer does not agree with, in their own words: it opens a complaint. */
export function ObjectForm({ token, onClose }: ObjectFormProps) {
  const { t } = useTranslation();
  const { typed, change, discard } = useTyped(`object:${token}`, blank);
  const { text } = typed;
  const object = useAnswer(portalEndpoints.object, token, discard);
  const [isTried, setTried] = useState(false);
  if (object.isSuccess) return <Heard onClose={onClose} />;

  const submit = () => {
    setTried(true);
    if (text.trim()) object.mutate({ params: { token }, body: { text: text.trim() } });
  };

  return (
    <form
      className="card stack"
      noValidate
      aria-label={t('portal:object.title')}
      onSubmit={event => {
        event.preventDefault();
        submit();
      }}
    >
      <h2>{t('portal:object.title')}</h2>
      <p className="quiet">{t('portal:object.intro')}</p>
      <Field label={t('portal:object.text')} wrong={isTried && !text.trim() ? t('portal:needed') : undefined}>
        {control => (
          <textarea
            {...control}
            className="input"
            maxLength={10_000}
            value={text}
            onChange={event => change({ text: event.target.value })}
          />
        )}
      </Field>
      <ProblemNotice error={object.error} />
      <div className="two">
        <Button onClick={onClose}>{t('common:action.cancel')}</Button>
        <Button type="submit" kind="primary" disabled={object.isPending}>
          {t('portal:object.submit')}
        </Button>
      </div>
    </form>
  );
}

function Heard({ onClose }: Pick<ObjectFormProps, 'onClose'>) {
  const { t } = useTranslation();
  return (
    <section className="card stack" role="status">
      <h2>{t('portal:object.heard')}</h2>
      <p>{t('portal:object.next')}</p>
      <Button onClick={onClose}>{t('common:action.close')}</Button>
    </section>
  );
}
