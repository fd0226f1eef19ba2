import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fieldWorkEndpoints } from '#contract/field-work.ts';
import { useChange } from '../../../shared/api/queries.ts';
import { Button } from '../../../shared/elements/button.tsx';
import { ProblemNotice } from '../../../shared/notices/problem-notice.tsx';

const mostCharacters = 200;

/** Says what became of the work; its engineer is told. */
export function SettleForm({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const field = useId();
  const [settlement, setSettlement] = useState('');
  const settle = useChange(fieldWorkEndpoints.settle, { forgets: ['/field-work', '/notices'] });
  const isEmpty = settlement.trim() === '';
  return (
    <form
      className="stack"
      onSubmit={event => {
        event.preventDefault();
        if (!isEmpty) settle.mutate({ params: { id }, body: { settlement: settlement.trim() } });
      }}
    >
      <label htmlFor={field}>{t('field-work:settlement')}</label>
      <input
        id={field}
        className="input"
        maxLength={mostCharacters}
        value={settlement}
        onChange={event => setSettlement(event.target.value)}
      />
      <ProblemNotice error={settle.error} />
      <Button type="submit" kind="primary" disabled={isEmpty || settle.isPending}>
        {t('field-work:settle')}
      </Button>
    </form>
  );
}
