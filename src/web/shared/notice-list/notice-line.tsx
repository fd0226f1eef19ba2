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
  const { topic, name, dueAt, requestNo, customerName, clause, clauseNo, isRead, toldAt } = notice;
  const words = t(`notice:topic.${topic}`, { name, at: dueAt ? format.instant(dueAt) : '' });
  const label = t(isRead ? 'notice:mark_unread' : 'notice:mark_read');
  return (
    <li className="notice-line" data-unread={isRead ? undefined : true}>
      <span className="what" data-tone={isLate(topic) ? 'broken' : 'risk'}>
        {t(`notice:tag.${topic}`)}
      </span>
      <div>
        {address ? (
          <Link {...placeOf(address)} onClick={onOpen}>
            {words}
          </Link>
        ) : (
          <span>{words}</span>
        )}
        <div className="quiet">{[requestNo, customerName].filter(Boolean).join(' · ')}</div>
        <div className="quiet">
          {clause ? (
            <>
              <ClauseLink clause={clause} {...(clauseNo === null ? {} : { clauseNo })} /> ·{' '}
            </>
          ) : null}
          <time dateTime={toldAt}>{format.instant(toldAt)}</time>
        </div>
      </div>
      <button type="button" className="mark" aria-label={label} title={label} onClick={() => onMark(!isRead)}>
        <i />
      </button>
    </li>
  );
}

function isLate(topic: string): boolean {
  return topic === 'clock.overdue' || topic === 'edition.unread' || topic.endsWith('_late');
}

/** An address with what it asks for, as the router wants it. */
function placeOf(address: string) {
  const [to = '', query = ''] = address.split('?');
  return { to, search: Object.fromEntries(new URLSearchParams(query)) };
}
