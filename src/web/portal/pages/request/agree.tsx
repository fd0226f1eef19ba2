import { useTranslation } from 'react-i18next';
import { portalEndpoints } from '#contract/portal.ts';
import { Button } from '../../../shared/elements/button.tsx';
import { ProblemNotice } from '../../../shared/notices/problem-notice.tsx';
import { useAnswer } from './use-answer.ts';

interface AgreeProps {
  readonly token: string;
  /** What the customer was shown and answers to. */
  readonly amountFen: number;
}

/** The customer's answer to the quote. */
export function Agree({ token, amountFen }: AgreeProps) {
  const { t } = useTranslation();
  const agree = useAnswer(portalEndpoints.agree, token);
  const answer = (isGranted: boolean) => agree.mutate({ params: { token }, body: { isGranted, amountFen } });
  return (
    <>
      <p>{t('portal:plan.ask')}</p>
      <ProblemNotice error={agree.error} />
      <div className="two">
        <Button disabled={agree.isPending} onClick={() => answer(false)}>
          {t('portal:plan.refuse')}
        </Button>
        <Button kind="primary" disabled={agree.isPending} onClick={() => answer(true)}>
          {t('portal:plan.agree')}
        </Button>
      </div>
    </>
  );
}
