import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { followUpEndpoints } from '#contract/follow-up.ts';
import { call } from '../../../shared/api/call.ts';
import { useAddress } from '../../../shared/app/use-address.ts';
import { Segments } from '../../../shared/elements/segments.tsx';
import { Empty, Failed, Loading } from '../../../shared/notices/states.tsx';
import { useMay } from '../../../shared/session/session.ts';
import { PageHead } from '../../parts/page-head.tsx';
import { usePagesOf } from '../../parts/use-pages-of.ts';
import { CallbackList } from './callback-list.tsx';
import { CallbackPanel } from './callback-panel.tsx';
import './callbacks.css';
import { Saved, type SavedCallback } from './saved.tsx';

/** The services of which the customer is still to be asked how it went; one after the other. */
export function Page() {
  const { t } = useTranslation();
  const may = useMay();
  const [{ state }, setAddress] = useAddress({ state: 'due' });
  const shown = state === 'recorded' ? 'recorded' : 'due';
  const duties = useCallbacks(shown);
  const [chosenId, setChosenId] = useState<string>();
  const [saved, setSaved] = useState<SavedCallback>();
  const rows = duties.items ?? [];
  const chosen = rows.find(({ id }) => id === chosenId) ?? rows[0];
  const next = rows[rows.findIndex(({ id }) => id === chosen?.id) + 1];
  const states = (['due', 'recorded'] as const).map(value => ({
    value,
    label: t(`desk:callbacks.${value}`),
  }));
  return (
    <>
      <PageHead title={t('desk:callbacks.title')}>
        <Segments
          label={t('desk:callbacks.show')}
          value={shown}
          options={states}
          onChange={value => void setAddress({ state: value })}
        />
      </PageHead>
      {saved ? <Saved saved={saved} /> : null}
      {duties.error ? <Failed error={duties.error} onRetry={() => void duties.refetch()} /> : null}
      {duties.items || duties.error ? null : <Loading lines={8} />}
      {duties.items?.length === 0 ? (
        <Empty title={t(shown === 'due' ? 'desk:callbacks.empty' : 'desk:callbacks.empty_recorded')} />
      ) : null}
      {chosen ? (
        <div className="callbacks">
          <CallbackList
            rows={rows}
            chosen={chosen.id}
            onChoose={setChosenId}
            {...(duties.hasNextPage ? { onMore: () => void duties.fetchNextPage() } : {})}
          />
          {shown === 'due' && may('callback.record') ? (
            <CallbackPanel
              key={chosen.id}
              callback={chosen}
              onSaved={reply => {
                setSaved({ ...reply, requestNo: chosen.requestNo });
                setChosenId(next?.id);
              }}
            />
          ) : null}
        </div>
      ) : null}
    </>
  );
}

function useCallbacks(state: 'due' | 'recorded') {
  return usePagesOf({
    key: [followUpEndpoints.callbacks.path, { state }],
    read: (from, signal) => call(followUpEndpoints.callbacks, { query: { state, ...from }, signal }),
  });
}
