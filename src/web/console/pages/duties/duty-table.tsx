import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { DutyList, DutyRow } from '#contract/duty.ts';
import { ClauseLink } from '../../../shared/clock/clause-link.tsx';
import { DueTime } from '../../../shared/duties/due-time.tsx';
import { Empty } from '../../../shared/notices/states.tsx';
import { useFormat } from '../../../shared/text/use-format.ts';
import { type Column, DataTable } from '../../elements/data-table.tsx';
import { Tag } from '../../parts/tag.tsx';
import { WhyLink } from '../../parts/why-link.tsx';

interface DutyTableProps {
  readonly duties: readonly DutyRow[];
  readonly list: DutyList;
  readonly onSettle: (settling: { readonly duty: DutyRow; readonly how: 'do' | 'excuse' }) => void;
  readonly onMore?: () => void;
}

export function DutyTable({ duties, list, onSettle, onMore }: DutyTableProps) {
  const { t } = useTranslation();
  const isSettled = list === 'settled';
  const columns: readonly Column<DutyRow>[] = [
    { key: 'name', title: t('duty:name'), render: row => <Name row={row} /> },
    { key: 'of', title: t('duty:of'), width: 170, render: row => <Of row={row} /> },
    { key: 'who', title: t('duty:who'), width: 150, render: row => <Who row={row} /> },
    { key: 'due', title: t('duty:due'), width: 170, render: row => <Due row={row} /> },
    ...(isSettled
      ? [{ key: 'record', title: t('duty:text'), width: 260, render: (row: DutyRow) => <Record row={row} /> }]
      : [
          {
            key: 'acts',
            width: 160,
            render: (row: DutyRow) => <Acts row={row} onSettle={onSettle} />,
          },
        ]),
  ];
  return (
    <DataTable
      label={t('duty:title')}
      minWidth={820}
      columns={columns}
      rows={duties}
      onMore={onMore}
      empty={<Empty title={t(`duty:empty.${list}`)} />}
    />
  );
}

function Name({ row: { id, name, clause, clauseNo, period } }: { readonly row: DutyRow }) {
  return (
    <>
      <strong>{name}</strong> {period ? <span className="no">{period}</span> : null}
      {clauseNo ? (
        <div className="small quiet">
          <ClauseLink clause={clause} clauseNo={clauseNo} /> <WhyLink kind="duty" id={id} />
        </div>
      ) : null}
    </>
  );
}

function Of({ row: { of, branchName } }: { readonly row: DutyRow }) {
  return (
    <>
      <SubjectName of={of} />
      {of.kind === 'branch' ? null : <div className="small quiet">{branchName}</div>}
    </>
  );
}

function SubjectName({ of: { kind, id, name } }: Pick<DutyRow, 'of'>) {
  if (kind === 'customer') return <Link to={`/customers/${id}`}>{name}</Link>;
  if (kind === 'event' && name !== null) return <Link to={`/service-requests/${id}`}>{name}</Link>;
  return name;
}

function Who({ row: { personName, holder, standsInFor } }: { readonly row: DutyRow }) {
  const { t } = useTranslation();
  return (
    <>
      {personName ?? t('duty:holder', { role: t(`common:role.${holder}`) })}
      {standsInFor ? <Tag tone="calm">{t('duty:for', { name: standsInFor })}</Tag> : null}
    </>
  );
}

function Due({ row: { dueAt, isLate } }: { readonly row: DutyRow }) {
  const { t } = useTranslation();
  return (
    <>
      <DueTime dueAt={dueAt} /> {isLate ? <Tag tone="broken">{t('duty:late')}</Tag> : null}
    </>
  );
}

/** What was done or why it was excused, by whom and when. */
function Record({ row }: { readonly row: DutyRow }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { state, text, fileId, formId, settledAt, settledByName } = row;
  const by = { name: settledByName ?? '', when: settledAt ? format.instant(settledAt) : '' };
  return (
    <>
      {text}
      <div className="small quiet">
        {t(state === 'excused' ? 'duty:excused_by' : 'duty:done_by', by)}{' '}
        {fileId ? <a href={`/api/v1/files/${fileId}`}>{t('duty:file')}</a> : null}{' '}
        {formId ? <Link to={`/forms/${formId}`}>{t('duty:form')}</Link> : null}
      </div>
    </>
  );
}

function Acts({ row, onSettle }: { readonly row: DutyRow } & Pick<DutyTableProps, 'onSettle'>) {
  const { t } = useTranslation();
  const mayRecord = row.mayDo && row.reads === null;
  const acts = [...(mayRecord ? (['do'] as const) : []), ...(row.mayExcuse ? (['excuse'] as const) : [])];
  return (
    <div className="buttons">
      {row.reads !== null && row.mayDo ? (
        <Link to="/regulation" search={{ edition: row.reads }}>
          {t('duty:read')}
        </Link>
      ) : null}
      {acts.map(how => (
        <Button
          key={how}
          size="small"
          type={how === 'do' ? 'primary' : 'default'}
          onClick={() => onSettle({ duty: row, how })}
        >
          {t(`actions:duty.${how}`)}
        </Button>
      ))}
    </div>
  );
}
