import { BellOutlined } from '@ant-design/icons';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Notice } from '#contract/notice.ts';
import { NoticeList } from '../../shared/notice-list/notice-list.tsx';
import { UnreadCount } from '../../shared/notice-list/unread-count.tsx';
import { useUnread } from '../../shared/notice-list/use-notices.ts';
import { useMay } from '../../shared/session/session.ts';

/** How much this person has not read yet; pressed, what it is. */
export function Bell() {
  return useMay()('notice.read') ? <Ringing /> : null;
}

const id = 'notices';

function Ringing() {
  const { t } = useTranslation();
  const unread = useUnread();
  const [isOpen, setOpen] = useState(false);
  const label = unread > 0 ? t('notice:unread', { count: unread }) : t('notice:title');
  return (
    <>
      <button type="button" className="icon bell" aria-label={label} title={label} popoverTarget={id}>
        <BellOutlined />
        <UnreadCount unread={unread} />
      </button>
      <section
        id={id}
        popover="auto"
        className="menu notices-menu"
        aria-label={t('notice:title')}
        onToggle={({ newState }) => setOpen(newState === 'open')}
      >
        <h2>{t('notice:title')}</h2>
        {isOpen ? (
          <NoticeList addressOf={addressOf} onOpen={() => document.getElementById(id)?.hidePopover()} />
        ) : null}
      </section>
    </>
  );
}

function addressOf({ topic, requestId, formId, dutyId, conductId, callId, edition }: Notice): string {
  if (topic === 'edition.to_read' && edition !== null) return `/regulation?edition=${edition}`;
  if (topic === 'message.held') return '/messages';
  if (topic === 'field_work.set_aside') return '/field-work';
  if (dutyId) return '/duties';
  if (callId) return `/calls?call=${callId}`;
  if (conductId) return `/conduct/${conductId}`;
  return formId ? `/forms/${formId}` : `/service-requests/${requestId}`;
}
