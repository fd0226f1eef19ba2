import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Notice } from '#contract/notice.ts';
import { ClauseLink } from '../clock/clause-link.tsx';
import { useFormat } from '../text/use-format.ts';

interface NoticeLineProps {
  readonly notice: Notice;
  /** Where the case is shown; undefined where this client does not show it. */
  readonly address: string | undefined;
  readonly onOpen: () => void;
  readonly onMark: (isRead: boolean) => void;
}

/** What a person was told: what is due when, of which case, by which clause. */
export function NoticeLine({ notice, address, onOpen, onMark }: NoticeLineProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { topic, clockName, dueAt, requestNo, customerName, clause, clauseNo, isRead, toldAt } = notice;
  const tone = topic === 'clock.overdue' ? 'broken' : 'risk';
  const words = t(`notice:topic.${topic}`, { name: clockName, at: format.instant(dueAt) });
  const label = t(isRead ? 'notice:mark_unread' : 'notice:mark_read');
  return (
    <li className="notice-line" data-unread={isRead ? undefined : true}>
      <span className="what" data-tone={tone}>
        {t(`notice:tag.${topic}`)}
      </span>
      <div>
        {address ? (
          <Link to={address} onClick={onOpen}>
            {words}
          </Link>
        ) : (
          <span>{words}</span>
        )}
        <div className="quiet">
          {requestNo} · {customerName}
        </div>
        <div className="quiet">
          <ClauseLink clause={clause} clauseNo={clauseNo} /> ·{' '}
          <time dateTime={toldAt}>{format.instant(toldAt)}</time>
        </div>
      </div>
      <button type="button" className="mark" aria-label={label} title={label} onClick={() => onMark(!isRead)}>
        <i />
      </button>
    </li>
  );
}
