import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { BellIcon } from '../../shared/elements/icons.tsx';
import { UnreadCount } from '../../shared/notice-list/unread-count.tsx';
import { useUnread } from '../../shared/notice-list/use-notices.ts';
import { useMay } from '../../shared/session/session.ts';

/** The way to what this person was told, with how much of it is unread. */
export function Bell() {
  return useMay()('notice.read') ? <Ringing /> : null;
}

function Ringing() {
  const { t } = useTranslation();
  const unread = useUnread();
  const label = unread > 0 ? t('notice:unread', { count: unread }) : t('notice:title');
  return (
    <Link to="/notices" className="button bell" data-kind="plain" aria-label={label}>
      <BellIcon />
      <UnreadCount unread={unread} />
    </Link>
  );
}
