import { Button } from 'antd';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Message, messageEndpoints } from '#contract/message.ts';
import { callWith } from '../../../shared/api/call.ts';
import { useAddress } from '../../../shared/app/use-address.ts';
import { Segments } from '../../../shared/elements/segments.tsx';
import { Empty, Failed, Loading } from '../../../shared/notices/states.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { usePagesOf } from '../../parts/use-pages-of.ts';
import { MessageCard } from './message-card.tsx';

const AssignMessage = lazy(() =>
  import('./assign-message.tsx').then(one => ({ default: one.AssignMessage })),
);
const SetAside = lazy(() => import('./set-aside.tsx').then(one => ({ default: one.SetAside })));

const states = ['held', 'undelivered', 'set_aside'] as const;
type Shown = (typeof states)[number];

/** What came in and waits for somebody who knows where it belongs; what could not be delivered; what was set aside. */
export function Page() {
  const { t } = useTranslation();
  const [address, setAddress] = useAddress({ state: 'held' });
  const shown = states.find(state => state === address.state) ?? 'held';
  const found = useMessages(shown);
  const [assigned, setAssigned] = useState<Message>();
  const [aside, setAside] = useState<Message>();
  return (
    <>
      <PageHead title={t('message:title')}>
        <Segments
          label={t('message:tab.label')}
          value={shown}
          options={states.map(value => ({ value, label: t(`message:tab.${value}`) }))}
          onChange={state => void setAddress({ state })}
        />
      </PageHead>
      {found.error ? <Failed error={found.error} onRetry={() => void found.refetch()} /> : null}
      {found.items || found.error ? null : <Loading lines={8} />}
      {found.items?.length === 0 ? (
        <Empty title={t(`message:none.${shown}`)}>{t('message:none_hint')}</Empty>
      ) : null}
      <div className="stack">
        {found.items?.map(message => (
          <MessageCard key={message.id} message={message} onAssign={setAssigned} onAside={setAside} />
        ))}
      </div>
      {found.hasNextPage ? (
        <Button onClick={() => void found.fetchNextPage()}>{t('message:more')}</Button>
      ) : null}
      <Suspense>
        {assigned ? <AssignMessage message={assigned} onClose={() => setAssigned(undefined)} /> : null}
        {aside ? <SetAside message={aside} onClose={() => setAside(undefined)} /> : null}
      </Suspense>
    </>
  );
}

function useMessages(state: Shown) {
  return usePagesOf<Message>({
    key: [messageEndpoints.list.path, { state }],
    read: (from, signal) => callWith(messageEndpoints.list, { query: { state, ...from }, signal }),
  });
}
