import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Entry } from '../../offline/entry.ts';
import { useOutbox } from '../../offline/use-outbox.ts';

/** What of this job has not arrived, or has met a changed order. */
export function JobOutbox({ orderId }: { readonly orderId: string }) {
  const { t } = useTranslation();
  const entries = useOutbox().filter(entry => entry.orderId === orderId && entry.state !== 'done');
  const [first] = entries;
  if (!first) return null;
  const stuck = entries.find(({ state }) => state !== 'waiting');
  return (
    <p className="notice" role={stuck ? 'alert' : 'status'}>
      <strong>{stuck ? wordsOf(stuck, t) : t('unsent:waiting', { count: entries.length })}</strong>
      <Link to="/unsent">{t('unsent:look')}</Link>
    </p>
  );
}

function wordsOf({ problem, conflict }: Entry, t: (key: string) => string): string {
  if (conflict) return t(`unsent:conflict.${conflict}`);
  return problem?.detail ?? problem?.title ?? t('unsent:state.refused');
}
