import { Button, Input, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Outlet } from '#contract/entrustment.ts';
import { outletStatementEndpoints } from '#contract/outlet-statement.ts';
import { useChange } from '../../../shared/api/queries.ts';
import { ProblemNotice } from '../../../shared/notices/problem-notice.tsx';

interface DrawFormProps {
  readonly outlets: readonly Outlet[];
  readonly onDrawn: (id: string) => void;
}

const lastMonth = () => Temporal.Now.plainDateISO().subtract({ months: 1 }).toString().slice(0, 7);

/** Draws up the statement of an outlet and a month, or draws it up anew. */
export function DrawForm({ outlets, onDrawn }: DrawFormProps) {
  const { t } = useTranslation();
  const [id, setId] = useState<string>();
  const [month, setMonth] = useState(lastMonth);
  const change = useChange(outletStatementEndpoints.draw, {
    forgets: ['/outlet-statements'],
    onDone: drawn => onDrawn(drawn.id),
  });
  return (
    <>
      <div className="buttons">
        <Select
          style={{ minWidth: 200 }}
          aria-label={t('outlet:which')}
          placeholder={t('outlet:which')}
          options={outlets.map(outlet => ({ value: outlet.id, label: outlet.name }))}
          value={id ?? null}
          onChange={value => setId(value ?? undefined)}
        />
        <Input
          type="month"
          style={{ width: 160 }}
          aria-label={t('outlet:month')}
          value={month}
          onChange={event => event.target.value && setMonth(event.target.value)}
        />
        <Button
          type="primary"
          disabled={!id}
          loading={change.isPending}
          onClick={() => id && change.mutate({ params: { id }, body: { month } })}
        >
          {t('actions:outlet_statement.draw')}
        </Button>
      </div>
      <ProblemNotice error={change.error} />
    </>
  );
}
