import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { messageEndpoints } from '#contract/message.ts';
import { reading } from '../../../shared/api/queries.ts';
import { UnreadCount } from '../../../shared/notice-list/unread-count.tsx';

const everyMs = 60_000;

/** How many messages wait to be assigned; nothing where none does. */
export function HeldCount() {
  const { t } = useTranslation();
  const { data } = useQuery({
    ...reading(messageEndpoints.list, { query: { limit: 1 } }),
    refetchInterval: everyMs,
  });
  const held = data?.held ?? 0;
  if (held === 0) return null;
  return (
    <>
      <UnreadCount unread={held} />
      <span className="unseen">{t('console:shell.waiting', { count: held })}</span>
    </>
  );
}
