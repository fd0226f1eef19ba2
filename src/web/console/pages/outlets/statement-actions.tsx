import { Button, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type OutletStatement, outletStatementEndpoints } from '#contract/outlet-statement.ts';
import { useChange } from '../../../shared/api/queries.ts';
import { ProblemNotice } from '../../../shared/notices/problem-notice.tsx';
import { useMay } from '../../../shared/session/session.ts';

interface StatementActionsProps {
  readonly statement: OutletStatement;
}

/** What the reader may do with a statement as it stands. */
export function StatementActions({ statement: { id, state } }: StatementActionsProps) {
  const may = useMay();
  if (state === 'drawn' && may('outlet_statement.confirm')) return <Answer id={id} />;
  if (state === 'confirmed' && may('outlet_statement.approve')) return <Approve id={id} />;
  return null;
}

function Answer({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const [note, setNote] = useState('');
  const forgets = ['/outlet-statements'];
  const confirm = useChange(outletStatementEndpoints.confirm, { forgets });
  const dispute = useChange(outletStatementEndpoints.dispute, { forgets });
  const written = note.trim();
  return (
    <div className="stack">
      <div>
        <Button type="primary" loading={confirm.isPending} onClick={() => confirm.mutate({ params: { id } })}>
          {t('actions:outlet_statement.confirm')}
        </Button>
      </div>
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
      <ProblemNotice error={confirm.error ?? dispute.error} />
    </div>
  );
}

function Approve({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const change = useChange(outletStatementEndpoints.approve, { forgets: ['/outlet-statements'] });
  return (
    <div>
      <Button type="primary" loading={change.isPending} onClick={() => change.mutate({ params: { id } })}>
        {t('actions:outlet_statement.approve')}
      </Button>
      <ProblemNotice error={change.error} />
    </div>
  );
}
