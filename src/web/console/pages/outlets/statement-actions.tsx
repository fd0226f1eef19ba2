import { Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type OutletStatement, outletStatementEndpoints } from '#contract/outlet-statement.ts';
import { useChange } from '../../../shared/api/queries.ts';
import { ProblemNotice } from '../../../shared/notices/problem-notice.tsx';

interface StatementActionsProps {
  readonly statement: OutletStatement;
}

/** What the reader may do with a statement as it stands. */
export function StatementActions({ statement: { id, acts } }: StatementActionsProps) {
  return (
    <>
      {acts.includes('outlet_statement.confirm') ? <Confirm id={id} /> : null}
      {acts.includes('outlet_statement.dispute') ? <Dispute id={id} /> : null}
      {acts.includes('outlet_statement.approve') ? <Approve id={id} /> : null}
    </>
  );
}

const forgets = ['/outlet-statements'];

function Confirm({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const change = useChange(outletStatementEndpoints.confirm, { forgets });
  return (
    <div>
      <Button type="primary" loading={change.isPending} onClick={() => change.mutate({ params: { id } })}>
        {t('actions:outlet_statement.confirm')}
      </Button>
      <ProblemNotice error={change.error} />
    </div>
  );
}

function Dispute({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const [note, setNote] = useState('');
  const dispute = useChange(outletStatementEndpoints.dispute, { forgets });
  const written = note.trim();
  return (
    <div className="stack">
      <div className="buttons">
        <Input
          style={{ maxWidth: 320 }}
          maxLength={200}
          aria-label={t('outlet:what_is_wrong')}
          placeholder={t('outlet:what_is_wrong')}
          value={note}
          onChange={event => setNote(event.target.value)}
        />
        <Button
          danger
          disabled={!written}
          loading={dispute.isPending}
          onClick={() => dispute.mutate({ params: { id }, body: { note: written } })}
        >
          {t('actions:outlet_statement.dispute')}
        </Button>
      </div>
      <ProblemNotice error={dispute.error} />
    </div>
  );
}

function Approve({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const change = useChange(outletStatementEndpoints.approve, { forgets });
  return (
    <div>
      <Button type="primary" loading={change.isPending} onClick={() => change.mutate({ params: { id } })}>
        {t('actions:outlet_statement.approve')}
      </Button>
      <ProblemNotice error={change.error} />
    </div>
  );
}
