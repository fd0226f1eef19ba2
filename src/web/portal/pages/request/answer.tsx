import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PortalRequest } from '#contract/portal.ts';
import { Button } from '../../../shared/elements/button.tsx';
import { ObjectForm } from './object-form.tsx';
import { RateForm } from './rate-form.tsx';
import { SignForm } from './sign-form.tsx';

export interface AnswerProps {
  readonly token: string;
  readonly request: PortalRequest;
}

/** The customer's say: sign, object, rate, as far as it is theirs to do now. */
export function Answer({ token, request }: AnswerProps) {
  const { t } = useTranslation();
  const [isObjecting, setObjecting] = useState(false);
  const { maySign, mayObject, mayRate, score } = request;
  if (isObjecting) return <ObjectForm token={token} onClose={() => setObjecting(false)} />;
  return (
    <>
      {maySign ? <SignForm token={token} /> : null}
      {mayRate && !maySign ? <RateForm token={token} /> : null}
      {score && !maySign ? (
        <section className="card stack">
          <h2>{t('portal:rated.title')}</h2>
          <p>{t(`common:marks.${score}`)}</p>
        </section>
      ) : null}
      {mayObject ? (
        <Button wide onClick={() => setObjecting(true)}>
          {t('portal:object.open')}
        </Button>
      ) : null}
    </>
  );
}
