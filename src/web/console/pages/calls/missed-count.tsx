import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { callEndpoints } from '#contract/call.ts';
import { reading } from '../../../shared/api/queries.ts';
import { UnreadCount } from '../../../shared/notice-list/unread-count.tsx';

/** How many calls are to be returned; nothing where none is. */
export function MissedCount() {
  const { t } = useTranslation();
  const { data } = useQuery(reading(callEndpoints.list, { query: { list: 'missed', limit: 1 } }));
  const missed = data?.missed ?? 0;
  if (missed === 0) return null;
  return (
    <>
      <UnreadCount unread={missed} />
      <span className="unseen">{t('console:shell.waiting', { count: missed })}</span>
    </>
  );
}
