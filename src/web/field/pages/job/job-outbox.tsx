import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Entry } from '../../offline/entry.ts';
import { useOutbox } from '../../offline/use-outbox.ts';

/** What of this job was refused, or has met a changed order; what only waits is told by the bar above every page. */
export function JobOutbox({ orderId }: { readonly orderId: string }) {
  const { t } = useTranslation();
  const stuck = useOutbox().find(
    entry => entry.orderId === orderId && entry.state !== 'done' && entry.state !== 'waiting',
  );
  if (!stuck) return null;
  return (
    <p className="notice" role="alert">
      <strong>{wordsOf(stuck, t)}</strong>
      <Link to="/unsent">{t('unsent:look')}</Link>
    </p>
  );
}

function wordsOf({ problem, conflict }: Entry, t: (key: string) => string): string {
  if (conflict) return t(`unsent:conflict.${conflict}`);
  return problem?.detail || problem?.title || t('unsent:state.refused');
}
