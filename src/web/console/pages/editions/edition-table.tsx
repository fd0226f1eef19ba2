import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { EditionRow } from '#contract/edition-shape.ts';
import { Empty } from '../../../shared/notices/states.tsx';
import { useFormat } from '../../../shared/text/use-format.ts';
import { type Column, DataTable } from '../../elements/data-table.tsx';
import { noonOf } from '../../parts/civil.ts';
import { EditionState } from './edition-state.tsx';

interface Row extends Omit<EditionRow, 'id'> {
  readonly id: string;
  readonly draftId: string | null;
}

export function EditionTable({ editions }: { readonly editions: readonly EditionRow[] }) {
  const { t } = useTranslation();
  const rows = editions.map(row => ({ ...row, draftId: row.id, id: row.edition ?? row.id ?? '' }));
  return (
    <DataTable<Row>
      label={t('edition:title')}
      minWidth={720}
      columns={useColumns()}
      rows={rows}
      empty={<Empty title={t('edition:none')} />}
    />
  );
}

function useColumns(): readonly Column<Row>[] {
  const { t } = useTranslation();
  const format = useFormat();
  const day = (date: string | null) => (date === null ? '–' : format.date(noonOf(date)));
  return [
    {
      key: 'version',
      title: t('edition:version'),
      width: 70,
      render: ({ draftId, version }) => <Version draftId={draftId} version={version} />,
    },
    {
      key: 'title',
      title: t('edition:name'),
      render: ({ title, note }) => (
        <>
          {title}
          {note ? <p className="quiet small">{note}</p> : null}
        </>
      ),
    },
    {
      key: 'state',
      title: t('words:state'),
      width: 100,
      render: ({ state }) => <EditionState state={state} />,
    },
    { key: 'from', title: t('edition:from'), width: 170, render: ({ inForceFrom }) => day(inForceFrom) },
    { key: 'until', title: t('edition:until'), width: 170, render: ({ until }) => day(until) },
    { key: 'author', title: t('edition:author'), width: 110, render: ({ authorName }) => authorName },
    {
      key: 'changed',
      title: t('edition:changed'),
      width: 140,
      render: ({ changedAt }) => format.instant(changedAt),
    },
  ];
}

function Version({ draftId, version }: Pick<Row, 'draftId' | 'version'>) {
  if (draftId === null) return <span className="no">{version}</span>;
  return (
    <Link className="no" to="/regulation/editions/$id" params={{ id: draftId }}>
      {version}
    </Link>
  );
}
