import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Button } from '../../../shared/elements/button.tsx';
import { Empty } from '../../../shared/notices/states.tsx';
import { useSession } from '../../../shared/session/session.ts';
import { type Entry, lanesOf } from '../../offline/entry.ts';
import { sendNow } from '../../offline/mend.ts';
import { useOpenJobs } from '../../offline/use-day.ts';
import { useOutbox } from '../../offline/use-outbox.ts';
import { BackBar } from '../../shell/back-bar.tsx';
import { EntryCard } from './entry-card.tsx';
import { PhoneState } from './phone-state.tsx';
import './unsent.css';

/** What this phone keeps that the server has not taken in: what waits, what was refused and why, what met a changed order. */
export function Page() {
  const { t } = useTranslation();
  const userId = useSession()?.userId ?? '';
  const entries = useOutbox().filter(({ state }) => state !== 'done');
  const { items = [] } = useOpenJobs();
  const sending = useMutation({ mutationFn: () => sendNow(userId), networkMode: 'always' });
  const nameOf = (orderId: string | undefined) => items.find(({ id }) => id === orderId);
  return (
    <>
      <BackBar title={t('unsent:title')} />
      {entries.length === 0 ? <Empty title={t('unsent:none')} /> : null}
      {lanesOf(entries).map(lane => {
        const job = nameOf(lane[0]?.orderId);
        return (
          <section key={lane[0]?.key} className="stack" aria-label={job?.orderNo ?? t('unsent:other')}>
            <h2>
              {job ? `${job.customerName} · ${job.orderNo}` : (lane[0]?.orderName ?? t('unsent:other'))}
            </h2>
            {lane.map((entry, place) => (
              <EntryCard key={entry.key} entry={entry} isBehind={isBehind(lane, place)} />
            ))}
          </section>
        );
      })}
      {entries.some(({ state }) => state === 'waiting') ? (
        <Button kind="primary" wide disabled={sending.isPending} onClick={() => sending.mutate()}>
          {sending.isPending ? t('unsent:sending') : t('unsent:send_now')}
        </Button>
      ) : null}
      <PhoneState />
    </>
  );
}

/** Nothing of an order goes before what was refused of it is mended or dropped. */
function isBehind(lane: readonly Entry[], place: number): boolean {
  return lane.slice(0, place).some(({ state }) => state === 'refused');
}
