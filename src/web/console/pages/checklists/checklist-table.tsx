import { useTranslation } from 'react-i18next';
import type { Checklist } from '#contract/checklist-shape.ts';
import { Empty } from '../../../shared/notices/states.tsx';
import { useFormat } from '../../../shared/text/use-format.ts';
import { type Column, DataTable } from '../../elements/data-table.tsx';
import { ListActions } from './list-actions.tsx';

interface ChecklistTableProps {
  readonly lists: readonly Checklist[];
  readonly onChange: (list: Checklist) => void;
}

export function ChecklistTable({ lists, onChange }: ChecklistTableProps) {
  const { t } = useTranslation();
  const columns: readonly Column<Checklist>[] = [
    { key: 'title', title: t('checklist:field.title'), render: list => <What list={list} /> },
    {
      key: 'step',
      title: t('checklist:field.step'),
      width: 110,
      render: ({ step }) => t(`checklist:step.${step}`),
    },
    { key: 'for', title: t('checklist:field.for'), width: 180, render: list => <For list={list} /> },
    {
      key: 'published',
      title: t('checklist:field.published'),
      width: 200,
      render: list => <Told list={list} />,
    },
    { key: 'do', width: 200, render: list => <ListActions list={list} onChange={onChange} /> },
  ];
  return (
    <DataTable
      label={t('checklist:title')}
      minWidth={900}
      columns={columns}
      rows={lists}
      empty={<Empty title={t('checklist:empty')} />}
    />
  );
}

function What({ list: { title, version, items } }: { readonly list: Checklist }) {
  const { t } = useTranslation();
  return (
    <details>
      <summary>
        <strong>{title}</strong> <span className="quiet small">{t('checklist:version', { version })}</span>
      </summary>
      <ol>
        {items.map(({ key, text, isCritical }) => (
          <li key={key}>
            {text} {isCritical ? <span className="quiet small">{t('checklist:critical')}</span> : null}
          </li>
        ))}
      </ol>
    </details>
  );
}

function For({ list: { kind, productLine, model } }: { readonly list: Checklist }) {
  const { t } = useTranslation();
  const named = [kind && t(`words:request_kind.${kind}`), productLine, model].filter(Boolean);
  return named.length > 0 ? named.join(' · ') : t('checklist:every');
}

function Told({ list: { publishedAt, publishedByName, endedAt } }: { readonly list: Checklist }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <>
      {publishedByName} {format.instant(publishedAt)}
      <div className="quiet small">
        {endedAt ? t('checklist:ended', { at: format.instant(endedAt) }) : t('checklist:in_force')}
      </div>
    </>
  );
}
