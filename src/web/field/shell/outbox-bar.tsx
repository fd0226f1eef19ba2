import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useSession } from '../../shared/session/session.ts';
import { useOutboxFigure } from '../offline/figure.ts';

/** Says on every page what this phone keeps that the server has not taken in; opens the outbox, which sends by itself. */
export function OutboxBar() {
  const { t } = useTranslation();
  const userId = useSession()?.userId;
  const { waiting, stuck } = useOutboxFigure();
  useEffect(() => {
    if (userId) void import('../offline/phone.ts').then(({ phoneOf }) => phoneOf(userId));
  }, [userId]);
  if (waiting + stuck === 0) return null;
  const words = [
    ...(stuck > 0 ? [t('unsent:stuck', { count: stuck })] : []),
    ...(waiting > 0 ? [t('unsent:waiting', { count: waiting })] : []),
  ];
  return (
    <Link to="/unsent" className="outbox-bar" data-stuck={stuck > 0 || undefined}>
      {words.join(' · ')}
    </Link>
  );
}
