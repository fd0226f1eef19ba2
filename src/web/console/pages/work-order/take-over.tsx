import { Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { incidentEndpoints } from '#contract/incident.ts';
import { useChange } from '../../../shared/api/queries.ts';
import { ProblemNotice } from '../../../shared/notices/problem-notice.tsx';

/** Steps in, and says what is done about it. */
export function TakeOver({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const [measure, setMeasure] = useState('');
  const change = useChange(incidentEndpoints.takeOver, { forgets: ['/work-orders'] });
  const isEmpty = measure.trim() === '';
  return (
    <form
      className="stack"
      onSubmit={event => {
        event.preventDefault();
        if (!isEmpty) change.mutate({ params: { id }, body: { measure: measure.trim() } });
      }}
    >
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
