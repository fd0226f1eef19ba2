import { Button, Input, Radio } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { incidentEndpoints, insistenceOutcomes } from '#contract/incident.ts';
import { useChange } from '../../../shared/api/queries.ts';
import { ProblemNotice } from '../../../shared/notices/problem-notice.tsx';

interface TakeOverProps {
  readonly id: string;
  /** Where another user insists. */
  readonly asksOutcome: boolean;
}

type Outcome = (typeof insistenceOutcomes)[number];

/** Steps in, and says what is done about it. */
export function TakeOver({ id, asksOutcome }: TakeOverProps) {
  const { t } = useTranslation();
  const [measure, setMeasure] = useState('');
  const [outcome, setOutcome] = useState<Outcome>();
  const change = useChange(incidentEndpoints.takeOver, { forgets: ['/work-orders'] });
  const isEmpty = measure.trim() === '' || (asksOutcome && !outcome);
  return (
    <form
      className="stack"
      onSubmit={event => {
        event.preventDefault();
        if (!isEmpty)
          change.mutate({ params: { id }, body: { measure: measure.trim(), ...(outcome && { outcome }) } });
      }}
    >
      {asksOutcome ? (
        <Radio.Group
          aria-label={t('visit:panel.outcome')}
          value={outcome}
          onChange={event => setOutcome(event.target.value)}
          options={insistenceOutcomes.map(value => ({ value, label: t(`visit:panel.outcomes.${value}`) }))}
        />
      ) : null}
      <Input.TextArea
        rows={2}
        maxLength={1000}
        aria-label={t('visit:panel.measure')}
        placeholder={t('visit:panel.measure')}
        value={measure}
        onChange={event => setMeasure(event.target.value)}
      />
      <ProblemNotice error={change.error} />
      <Button htmlType="submit" type="primary" disabled={isEmpty} loading={change.isPending}>
        {t('actions:incident.take_over')}
      </Button>
    </form>
  );
}
