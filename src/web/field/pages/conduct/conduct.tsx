import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { conductEndpoints } from '#contract/conduct.ts';
import type { ConductRow } from '#contract/conduct-shape.ts';
import { call } from '../../../shared/api/call.ts';
import { Button } from '../../../shared/elements/button.tsx';
import { Empty, Failed, Loading } from '../../../shared/notices/states.tsx';
import { useFormat } from '../../../shared/text/use-format.ts';
import { Refreshable } from '../../refresh/refreshable.tsx';
import { BackBar } from '../../shell/back-bar.tsx';
import './conduct.css';

/** The own file: every violation and merit of this person, open or ended. */
export function Page() {
  const { t } = useTranslation();
  const list = useOwn();
  const cases = list.data?.pages.flatMap(page => page.items) ?? [];
  return (
    <Refreshable onRefresh={list.refetch}>
      <BackBar title={t('field:page.conduct')} />
      {list.isPending ? <Loading lines={6} /> : null}
      {list.error ? <Failed error={list.error} onRetry={() => void list.refetch()} /> : null}
      {list.data && cases.length === 0 ? <Empty title={t('conduct:ui.empty')} /> : null}
      <ol className="stack">
        {cases.map(row => (
          <li key={row.id}>
            <Card row={row} />
          </li>
        ))}
      </ol>
      {list.hasNextPage ? (
        <Button wide disabled={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {t('conduct:ui.more')}
        </Button>
      ) : null}
    </Refreshable>
  );
}

function Card({ row }: { readonly row: ConductRow }) {
  const { t } = useTranslation();
  const format = useFormat();
  const amount = row.fen === null ? '' : ` · ${format.money(row.fen)}`;
  return (
    <Link to="/conduct/$id" params={{ id: row.id }} className="card stack own-case">
      <span className="row apart">
        <strong>{row.name}</strong>
        <span>{t(`conduct:status.${row.status}`)}</span>
      </span>
      <span className="quiet">
        {row.conductNo} · {format.instant(row.foundAt)}
        {amount}
      </span>
    </Link>
  );
}

function useOwn() {
  return useInfiniteQuery({
    queryKey: [conductEndpoints.list.path, 'mine'],
    queryFn: ({ pageParam, signal }) =>
      call(conductEndpoints.list, {
        query: { mine: 'true', limit: 30, ...(pageParam ? { cursor: pageParam } : {}) },
        signal,
      }),
    initialPageParam: '',
    getNextPageParam: page => page.nextCursor,
  });
}
