import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ArticleRow } from '#contract/article.ts';
import { Empty } from '../../../shared/notices/states.tsx';
import { useFormat } from '../../../shared/text/use-format.ts';
import { type Column, DataTable } from '../../elements/data-table.tsx';
import { ArticleStateTag } from '../../parts/knowledge/article-state-tag.tsx';

interface ArticleTableProps {
  readonly articles: readonly ArticleRow[];
  readonly onMore: (() => void) | undefined;
}

export function ArticleTable({ articles, onMore }: ArticleTableProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const columns: readonly Column<ArticleRow>[] = [
    {
      key: 'title',
      title: t('knowledge:field.title'),
      render: ({ id, title }) => <Link to={`/knowledge/${id}`}>{title}</Link>,
    },
    {
      key: 'kind',
      title: t('knowledge:all.kind_name'),
      width: 130,
      render: ({ kind }) => t(`knowledge:kind.${kind}`),
    },
    { key: 'for', title: t('knowledge:serves'), width: 180, render: article => <Serves article={article} /> },
    {
      key: 'state',
      title: t('words:state'),
      width: 150,
      render: article => <ArticleStateTag article={article} />,
    },
    {
      key: 'helped',
      title: t('knowledge:helped'),
      width: 90,
      isNumber: true,
      render: ({ helped, didNotHelp }) => `${helped} / ${helped + didNotHelp}`,
    },
    {
      key: 'changed',
      title: t('knowledge:changed'),
      width: 170,
      render: ({ changedAt, authorName }) => (
        <>
          {format.instant(changedAt)}
          <div className="quiet small">{authorName}</div>
        </>
      ),
    },
  ];
  return (
    <DataTable
      label={t('knowledge:title')}
      minWidth={900}
      columns={columns}
      rows={articles}
      onMore={onMore}
      empty={<Empty title={t('knowledge:empty')}>{t('knowledge:empty_hint')}</Empty>}
    />
  );
}

function Serves({ article: { productLine, model, faultClass } }: { readonly article: ArticleRow }) {
  const { t } = useTranslation();
  const fault = faultClass === null ? null : t(`words:fault_class.${faultClass}`);
  const parts = [productLine, model, fault].filter(part => part !== null);
  return parts.length > 0 ? parts.join(' · ') : t('knowledge:serves_all');
}
