import { useNavigate } from '@tanstack/react-router';
import { Button, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { articleEndpoints } from '#contract/article.ts';
import { articleKinds, articleStates } from '#contract/article-shape.ts';
import { call } from '../../../shared/api/call.ts';
import { useAddress } from '../../../shared/app/use-address.ts';
import { Failed, Loading } from '../../../shared/notices/states.tsx';
import { useMay } from '../../../shared/session/session.ts';
import { given, wordOf } from '../../parts/given.ts';
import { PageHead } from '../../parts/page-head.tsx';
import { SearchInput } from '../../parts/search-input.tsx';
import { usePagesOf } from '../../parts/use-pages-of.ts';
import { ArticleTable } from './article-table.tsx';

/** The knowledge base: searched by words in either script, by kind and state. */
export function Page() {
  const { t } = useTranslation();
  const may = useMay();
  const navigate = useNavigate();
  const [{ q, kind, state }, setAddress] = useAddress({ q: '', kind: '', state: '' });
  const chosenKind = wordOf(articleKinds, kind);
  const chosenState = wordOf(articleStates, state);
  const query = {
    ...given({ q }),
    ...(chosenKind ? { kind: chosenKind } : {}),
    ...(chosenState ? { state: chosenState } : {}),
  };
  const articles = usePagesOf({
    key: [articleEndpoints.list.path, query],
    read: (from, signal) => call(articleEndpoints.list, { query: { ...query, ...from }, signal }),
  });
  const options = (words: readonly string[], of: string) => [
    { value: '', label: t(`knowledge:all.${of}`) },
    ...words.map(value => ({ value, label: t(`knowledge:${of}.${value}`) })),
  ];
  return (
    <>
      <PageHead title={t('knowledge:title')}>
        <SearchInput
          label={t('knowledge:search')}
          value={q}
          onChange={next => void setAddress({ q: next })}
        />
        <Select
          aria-label={t('knowledge:all.kind')}
          value={kind}
          popupMatchSelectWidth={false}
          options={options(articleKinds, 'kind')}
          onChange={next => void setAddress({ kind: next })}
        />
        <Select
          aria-label={t('knowledge:all.state')}
          value={state}
          popupMatchSelectWidth={false}
          options={options(articleStates, 'state')}
          onChange={next => void setAddress({ state: next })}
        />
        {may('article.draft') ? (
          <Button type="primary" onClick={() => void navigate({ to: '/knowledge/new' })}>
            {t('actions:article.draft')}
          </Button>
        ) : null}
      </PageHead>
      {articles.error ? <Failed error={articles.error} onRetry={() => void articles.refetch()} /> : null}
      {articles.items || articles.error ? null : <Loading lines={8} />}
      {articles.items ? (
        <ArticleTable
          articles={articles.items}
          onMore={articles.hasNextPage ? () => void articles.fetchNextPage() : undefined}
        />
      ) : null}
    </>
  );
}
