import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { type Message, messageEndpoints } from '#contract/message.ts';
import { useChange } from '../../../shared/api/queries.ts';
import { ProblemNotice } from '../../../shared/notices/problem-notice.tsx';
import { useMay } from '../../../shared/session/session.ts';
import { useFormat } from '../../../shared/text/use-format.ts';
import { Tag } from '../tag.tsx';

/** How far a mail of ours has come, and the way to send it again. */
export function Delivery({ message }: { readonly message: Message }) {
  const { t } = useTranslation();
  const may = useMay();
  const format = useFormat();
  const retry = useChange(messageEndpoints.retry, { forgets: ['/messages', '/service-requests'] });
  const { state, sentAt, attempts, fault, id } = message;
  const isLost = state === 'failed' || state === 'bounced';
  return (
    <div className="row small">
      <Tag tone={isLost ? 'broken' : 'quiet'}>
        {t(`message:state.${state}`, { at: sentAt ? format.instant(sentAt) : '' })}
      </Tag>
      {attempts > 1 ? <span className="quiet">{t('message:tries', { count: attempts })}</span> : null}
      {fault ? <span className="quiet">{fault}</span> : null}
      {isLost && may('message.retry') ? (
        <Button size="small" loading={retry.isPending} onClick={() => retry.mutate({ params: { id } })}>
          {t('message:retry')}
        </Button>
      ) : null}
      <ProblemNotice error={retry.error} />
    </div>
  );
}
