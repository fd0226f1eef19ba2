import { unreadAtMost } from '#contract/notice.ts';
import './notice-list.css';

/** The number on a bell or beside a page; nothing where all was read. */
export function UnreadCount({ unread }: { readonly unread: number }) {
  if (unread === 0) return null;
  return (
    <span className="count" aria-hidden="true">
      {unread >= unreadAtMost ? `${unreadAtMost - 1}+` : unread}
    </span>
  );
}
