import { Button, InputNumber } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { entrustmentEndpoints, type Outlet } from '#contract/entrustment.ts';
import { useChange } from '../../../shared/api/queries.ts';
import { ProblemNotice } from '../../../shared/notices/problem-notice.tsx';
import { useMay } from '../../../shared/session/session.ts';

/** How soon an outlet answers, and changing it. */
export function AnswerTerms({ outlet }: { readonly outlet: Outlet }) {
  const { t } = useTranslation();
  const mayAgree = useMay()('entrustment.agree_terms');
  const [isChanging, setChanging] = useState(false);
  const { answerHours } = outlet;
  if (isChanging) return <TermsForm outlet={outlet} onDone={() => setChanging(false)} />;
  return (
    <span className="buttons">
      {answerHours === null ? t('outlet:no_terms') : t('outlet:hours', { count: answerHours })}
      {mayAgree ? (
        <Button size="small" onClick={() => setChanging(true)}>
          {t('outlet:agree')}
        </Button>
      ) : null}
    </span>
  );
}

interface TermsFormProps {
  readonly outlet: Outlet;
  readonly onDone: () => void;
}

function TermsForm({ outlet: { id, name, answerHours: before }, onDone }: TermsFormProps) {
  const { t } = useTranslation();
  const [answerHours, setAnswerHours] = useState(before);
  const change = useChange(entrustmentEndpoints.agreeTerms, { forgets: ['/outlets'], onDone });
  return (
    <>
      <span className="buttons">
        <InputNumber
          style={{ width: 80 }}
          aria-label={t('outlet:terms_of', { name })}
          min={1}
          max={720}
          precision={0}
          value={answerHours}
          onChange={setAnswerHours}
        />
        <Button
          size="small"
          type="primary"
          loading={change.isPending}
          onClick={() => change.mutate({ params: { id }, body: { answerHours } })}
        >
          {t('common:action.save')}
        </Button>
      </span>
      <ProblemNotice error={change.error} />
    </>
  );
}
