import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Message } from '#contract/message.ts';
import { ProblemNotice } from '../../../shared/notices/problem-notice.tsx';
import { useMay } from '../../../shared/session/session.ts';
import { Delivery } from '../../parts/message/delivery.tsx';
import { MessageBody } from '../../parts/message/message-body.tsx';
import { Tag } from '../../parts/tag.tsx';
import { Proposals } from './proposals.tsx';
import { useSettling } from './use-settling.ts';

interface MessageCardProps {
  readonly message: Message;
  readonly onAssign: (message: Message) => void;
  readonly onAside: (message: Message) => void;
}

/** A message with why it waits, whom it may concern, and what may be done about it. */
export function MessageCard({ message, onAssign, onAside }: MessageCardProps) {
  const { t } = useTranslation();
  const may = useMay();
  const settling = useSettling(message);
  const { direction, state, reason, fault, id, requestId, requestNo } = message;
  return (
    <article className="panel message">
      <div className="row">
        {reason ? (
          <Tag tone={state === 'held' ? 'risk' : 'quiet'}>{t(`message:reason.${reason}`)}</Tag>
        ) : null}
        {direction === 'in' && fault ? <span className="quiet small">{fault}</span> : null}
        {requestId ? (
          <Link to="/service-requests/$id" params={{ id: requestId }}>
            {requestNo}
          </Link>
        ) : null}
      </div>
      <MessageBody message={message} />
      {direction === 'out' ? <Delivery message={message} /> : null}
      <Proposals message={message} settling={settling} />
      <ProblemNotice error={settling.error} />
      <div className="row">
        {state === 'held' || state === 'set_aside' ? (
          <Button disabled={!may('message.file')} onClick={() => onAssign(message)}>
            {t('message:assign')}
          </Button>
        ) : null}
        {state === 'held' ? (
          <Button disabled={!may('message.set_aside')} onClick={() => onAside(message)}>
            {t('message:set_aside')}
          </Button>
        ) : null}
        {direction === 'in' ? <a href={`/api/v1/messages/${id}/raw`}>{t('message:raw')}</a> : null}
      </div>
    </article>
  );
}
