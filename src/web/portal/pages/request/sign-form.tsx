import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { portalEndpoints } from '#contract/portal.ts';
import { Button } from '../../../shared/elements/button.tsx';
import { Field } from '../../../shared/elements/field.tsx';
import { MarksInput } from '../../../shared/inputs/marks-input.tsx';
import { type Signature, SignatureInput } from '../../../shared/inputs/signature-input.tsx';
import { ProblemNotice } from '../../../shared/notices/problem-notice.tsx';
import { OpinionField } from './opinion-field.tsx';
import { useAnswer } from './use-answer.ts';

/** The customer confirms the report with their name, their mark and their own hand. */
export function SignForm({ token }: { readonly token: string }) {
  const { t } = useTranslation();
  const sign = useAnswer(portalEndpoints.sign, token);
  const [name, setName] = useState('');
  const [position, setPosition] = useState('');
  const [decides, setDecides] = useState(false);
  const [score, setScore] = useState(0);
  const [opinion, setOpinion] = useState('');
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
      <MarksInput label={t('portal:rate.score')} value={score} wrong={wrong(score)} onChange={setScore} />
      <OpinionField value={opinion} onChange={setOpinion} />
      <Field label={t('portal:sign.name')} wrong={wrong(name.trim())}>
        {control => (
          <input
            {...control}
            className="input"
            autoComplete="name"
            maxLength={200}
            value={name}
            onChange={event => setName(event.target.value)}
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
            onChange={event => setPosition(event.target.value)}
          />
        )}
      </Field>
      {position.trim() ? (
        <label className="check">
          <input type="checkbox" checked={decides} onChange={event => setDecides(event.target.checked)} />
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
