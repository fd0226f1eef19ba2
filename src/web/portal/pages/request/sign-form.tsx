import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { portalEndpoints } from '#contract/portal.ts';
import { Button } from '../../../shared/elements/button.tsx';
import { Field } from '../../../shared/elements/field.tsx';
import { MarksInput } from '../../../shared/inputs/marks-input.tsx';
import { type Signature, SignatureInput } from '../../../shared/inputs/signature-input.tsx';
import { ProblemNotice } from '../../../shared/notices/problem-notice.tsx';
import { useTyped } from '../../parts/typed/use-typed.ts';
import { OpinionField } from './opinion-field.tsx';
import { useAnswer } from './use-answer.ts';

const blank = { name: '', position: '', decides: false, score: 0, opinion: '' };

/** The customer confirms the report with their name, their mark and their own hand. */
export function SignForm({ token }: { readonly token: string }) {
  const { t } = useTranslation();
  const { typed, change, discard } = useTyped(`sign:${token}`, blank);
  const { name, position, decides, score, opinion } = typed;
  const sign = useAnswer(portalEndpoints.sign, token, discard);
  const [signature, setSignature] = useState<Signature>();
  const [isTried, setTried] = useState(false);
  const wrong = (isThere: unknown) => (isTried && !isThere ? t('portal:needed') : undefined);

  const submit = () => {
    setTried(true);
    if (!name.trim() || !score || !signature) return;
    const { picture, strokes } = signature;
    const said = opinion.trim() ? { opinion: opinion.trim() } : {};
    sign.mutate({
      params: { token },
      body: {
        ...{ signedByName: name.trim(), signature: picture, strokes, score, ...said },
        ...(position.trim() && { signerPosition: position.trim(), signerDecides: decides }),
      },
    });
  };

  return (
    <form
      className="card stack"
      noValidate
      aria-label={t('portal:sign.title')}
      onSubmit={event => {
        event.preventDefault();
        submit();
      }}
    >
      <h2>{t('portal:sign.title')}</h2>
      <p className="quiet">{t('portal:sign.intro')}</p>
      <MarksInput
        label={t('portal:rate.score')}
        value={score}
        wrong={wrong(score)}
        onChange={score => change({ score })}
      />
      <OpinionField value={opinion} onChange={opinion => change({ opinion })} />
      <Field label={t('portal:sign.name')} wrong={wrong(name.trim())}>
        {control => (
          <input
            {...control}
            className="input"
            autoComplete="name"
            maxLength={200}
            value={name}
            onChange={event => change({ name: event.target.value })}
          />
        )}
      </Field>
      <Field label={t('portal:sign.position')}>
        {control => (
          <input
            {...control}
            className="input"
            autoComplete="organization-title"
            maxLength={200}
            value={position}
            onChange={event => change({ position: event.target.value })}
          />
        )}
      </Field>
      {position.trim() ? (
        <label className="check">
          <input
            type="checkbox"
            checked={decides}
            onChange={event => change({ decides: event.target.checked })}
          />
          {t('portal:sign.decides')}
        </label>
      ) : null}
      <div className="field">
        <span className="label">{t('portal:sign.signature')}</span>
        <SignatureInput label={t('portal:sign.signature')} onChange={setSignature} />
        {wrong(signature) ? <span className="wrong">{wrong(signature)}</span> : null}
      </div>
      <ProblemNotice error={sign.error} />
      <Button type="submit" kind="primary" wide disabled={sign.isPending}>
        {t('portal:sign.submit')}
      </Button>
    </form>
  );
}
