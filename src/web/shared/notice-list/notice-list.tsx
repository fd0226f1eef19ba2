import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Notice } from '#contract/notice.ts';
import { Button } from '../elements/button.tsx';
import { Segments } from '../elements/segments.tsx';
import { ProblemNotice } from '../notices/problem-notice.tsx';
import { Empty, Failed, Loading } from '../notices/states.tsx';
import './notice-list.css';
import { NoticeLine } from './notice-line.tsx';
import { useMarkNotices, useNotices } from './use-notices.ts';

interface NoticeListProps {
  /** Where this client shows the case of a notice. */
  readonly addressOf: (notice: Notice) => string | undefined;
  readonly onOpen?: () => void;
}

/** What the reader was told: unread first in sight, all of it on demand. */
export function NoticeList({ addressOf, onOpen = () => undefined }: NoticeListProps) {
  const { t } = useTranslation();
  const [which, setWhich] = useState<'unread' | 'all'>('unread');
  const found = useNotices({ isUnread: which === 'unread' });
  const mark = useMarkNotices();
  const items = found.data?.pages.flatMap(page => page.items) ?? [];
  const markOne = ({ id }: Notice, isRead: boolean) => mark.mutate({ body: { ids: [id], isRead } });
  return (
    <div className="stack">
      <Segments
        label={t('notice:which')}
        value={which}
        options={[
          { value: 'unread', label: t('notice:all_unread') },
          { value: 'all', label: t('notice:all') },
        ]}
        onChange={setWhich}
      />
      <ProblemNotice error={mark.error} />
      {found.isPending ? <Loading lines={4} /> : null}
      {found.error ? <Failed error={found.error} onRetry={() => void found.refetch()} /> : null}
      {found.data && items.length === 0 ? <Nothing which={which} /> : null}
      <ol className="notice-list" aria-label={t('notice:title')}>
        {items.map(notice => (
          <NoticeLine
            key={notice.id}
            notice={notice}
            address={addressOf(notice)}
            onOpen={() => {
              if (!notice.isRead) markOne(notice, true);
              onOpen();
            }}
            onMark={isRead => markOne(notice, isRead)}
          />
        ))}
      </ol>
      {found.hasNextPage ? (
        <Button wide disabled={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
          {t('notice:older')}
        </Button>
      ) : null}
      {items.some(({ isRead }) => !isRead) ? (
        <Button
          kind="plain"
          disabled={mark.isPending}
          onClick={() => mark.mutate({ body: { isRead: true } })}
        >
          {t('notice:mark_all')}
        </Button>
      ) : null}
    </div>
  );
}

function Nothing({ which }: { readonly which: 'unread' | 'all' }) {
  const { t } = useTranslation();
  return (
    <Empty title={t(which === 'unread' ? 'notice:none_unread' : 'notice:none')}>
      {which === 'all' ? <p>{t('notice:none_hint')}</p> : null}
    </Empty>
  );
}
