import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { portalEndpoints } from '#contract/portal.ts';
import { Button } from '../../../shared/elements/button.tsx';
import { MarksInput } from '../../../shared/inputs/marks-input.tsx';
import { ProblemNotice } from '../../../shared/notices/problem-notice.tsx';
import { useTyped } from '../../parts/typed/use-typed.ts';
import { OpinionField } from './opinion-field.tsx';
import { useAnswer } from './use-answer.ts';

const blank = { score: 0, opinion: '' };

/** Five marks and a few words. */
export function RateForm({ token }: { readonly token: string }) {
  const { t } = useTranslation();
  const { typed, change, discard } = useTyped(`rate:${token}`, blank);
  const { score, opinion } = typed;
  const rate = useAnswer(portalEndpoints.rate, token, discard);
  const [isTried, setTried] = useState(false);

  const submit = () => {
    setTried(true);
    if (!score) return;
    rate.mutate({
      params: { token },
      body: { score, ...(opinion.trim() ? { opinion: opinion.trim() } : {}) },
    });
  };

  return (
    <form
      className="card stack"
      noValidate
      aria-label={t('portal:rate.title')}
      onSubmit={event => {
        event.preventDefault();
        submit();
      }}
    >
      <h2>{t('portal:rate.title')}</h2>
      <MarksInput
        label={t('portal:rate.score')}
        value={score}
        wrong={isTried && !score ? t('portal:needed') : undefined}
        onChange={score => change({ score })}
      />
      <OpinionField value={opinion} onChange={opinion => change({ opinion })} />
      <ProblemNotice error={rate.error} />
      <Button type="submit" kind="primary" wide disabled={rate.isPending}>
        {t('portal:rate.submit')}
      </Button>
    </form>
  );
}
