import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type BacktestCase, backtestEndpoints } from '#contract/backtest.ts';
import { call } from '../../../../shared/api/call.ts';
import { Failed, Loading } from '../../../../shared/notices/states.tsx';
import { Panel } from '../../../parts/panel.tsx';
import { Tag } from '../../../parts/tag.tsx';
import { usePagesOf } from '../../../parts/use-pages-of.ts';
import { CaseReckoning } from './case-reckoning.tsx';

interface ChangedCasesProps {
  readonly id: string;
  /** Only those of one clause. */
  readonly clause: string | undefined;
  readonly onAll: () => void;
}

/** The cases whose verdict changes; opened, both reckonings. */
export function ChangedCases({ id, clause, onAll }: ChangedCasesProps) {
  const { t } = useTranslation();
  const query = clause === undefined ? {} : { clause };
  const { items, error, refetch, hasNextPage, fetchNextPage } = usePagesOf({
    key: [backtestEndpoints.cases.path, { id, ...query }],
    read: (from, signal) =>
      call(backtestEndpoints.cases, { params: { id }, query: { ...query, ...from }, signal }),
  });
  const title = clause === undefined ? t('backtest:cases') : `${t('backtest:cases')} · ${clause}`;
  return (
    <Panel
      title={title}
      extra={clause === undefined ? null : <Button onClick={onAll}>{t('backtest:all_cases')}</Button>}
    >
      {error ? <Failed error={error} onRetry={() => void refetch()} /> : null}
      {items ? null : <Loading lines={5} />}
      <ul className="changed-cases">
        {items?.map(one => (
          <ChangedCase key={`${one.id} ${one.occasion}`} backtestId={id} one={one} />
        ))}
      </ul>
      {hasNextPage ? (
        <div>
          <Button onClick={() => void fetchNextPage()}>{t('backtest:more')}</Button>
        </div>
      ) : null}
    </Panel>
  );
}

const tones = { kept: 'kept', broken: 'broken', overridden: 'risk', running: 'calm' } as const;

function ChangedCase({ backtestId, one }: { readonly backtestId: string; readonly one: BacktestCase }) {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  const { requestNo, customerName, clauseNo, name, before, after } = one;
  const standing = (value: BacktestCase['before']) => (
    <Tag tone={value ? tones[value] : 'quiet'}>{t(`backtest:standing.${value ?? 'none'}`)}</Tag>
  );
  return (
    <li>
      <details onToggle={event => setIsOpen(event.currentTarget.open)}>
        <summary>
          <span className="no">{requestNo}</span> {customerName} · {clauseNo} {name} {standing(before)} →{' '}
          {standing(after)}
        </summary>
        {isOpen ? <CaseReckoning backtestId={backtestId} one={one} /> : null}
      </details>
    </li>
  );
}
