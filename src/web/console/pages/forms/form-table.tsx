import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { FormListed } from '#contract/form.ts';
import { StateMark } from '../../../shared/forms/state-mark.tsx';
import { Empty } from '../../../shared/notices/states.tsx';
import { useFormat } from '../../../shared/text/use-format.ts';
import { type Column, DataTable } from '../../elements/data-table.tsx';
import { Tag } from '../../parts/tag.tsx';
import '../../../shared/forms/forms.css';

interface FormTableProps {
  readonly forms: readonly FormListed[];
  readonly empty: string;
  readonly onMore?: () => void;
}

export function FormTable({ forms, empty, onMore }: FormTableProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const columns: readonly Column<FormListed>[] = [
    { key: 'no', title: t('form-desk:column.no'), width: 165, render: row => <Numbered row={row} /> },
    { key: 'form', title: t('form-desk:column.form'), width: 120, render: row => row.title },
    { key: 'summary', title: t('form-desk:column.summary'), render: row => row.summary },
    { key: 'applicant', title: t('form-desk:column.applicant'), width: 90, render: row => row.applicantName },
    { key: 'state', title: t('form-desk:column.state'), width: 130, render: row => <StateMark {...row} /> },
    {
      key: 'waits',
      title: t('form-desk:column.waits_for'),
      width: 130,
      render: row => row.waitsFor.join(' / '),
    },
    { key: 'due', title: t('form-desk:column.due'), width: 130, render: row => <DueAt row={row} /> },
    {
      key: 'changed',
      title: t('form-desk:column.changed'),
      width: 115,
      render: row => format.instant(row.changedAt),
    },
  ];
  return (
    <DataTable
      label={t('forms:title')}
      minWidth={1040}
      columns={columns}
      rows={forms}
      onMore={onMore}
      empty={<Empty title={empty} />}
    />
  );
}

function Numbered({ row }: { readonly row: FormListed }) {
  return (
    <Link to="/forms/$id" params={{ id: row.id }} className="no">
      {row.formNo}
    </Link>
  );
}

const tones = { none: 'quiet', at_risk: 'risk', overdue: 'broken' } as const;

function DueAt({ row }: { readonly row: FormListed }) {
  const format = useFormat();
  return row.dueAt ? <Tag tone={tones[row.risk]}>{format.instant(row.dueAt)}</Tag> : null;
}
