import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ComplaintRow, complaintStates, followUpEndpoints } from '#contract/follow-up.ts';
import { call } from '../../../shared/api/call.ts';
import { useAddress } from '../../../shared/app/use-address.ts';
import { Segments } from '../../../shared/elements/segments.tsx';
import { Failed, Loading } from '../../../shared/notices/states.tsx';
import { withTexts } from '../../../shared/text/texts.ts';
import { wordOf } from '../../parts/given.ts';
import { PageHead } from '../../parts/page-head.tsx';
import { usePagesOf } from '../../parts/use-pages-of.ts';
import { CloseComplaint } from './close-complaint.tsx';

const ComplaintTable = lazy(
  withTexts('handling', () =>
    import('./complaint-table.tsx').then(found => ({ default: found.ComplaintTable })),
  ),
);
const VerifyComplaint = lazy(
  withTexts('handling', () =>
    import('./verify-complaint.tsx').then(found => ({ default: found.VerifyComplaint })),
  ),
);

export type Step = 'verify' | 'close';

/** Complaints and where they stand: verified whether service is to blame, then closed with a measure. */
export function Page() {
  const { t } = useTranslation();
  const [{ state }, setAddress] = useAddress({ state: '' });
  const complaints = useComplaints(wordOf(complaintStates, state));
  const [opened, setOpened] = useState<{ readonly step: Step; readonly complaint: ComplaintRow }>();
  const close = () => setOpened(undefined);
  const states = [
    { value: '', label: t('desk:all') },
    ...complaintStates.map(value => ({ value, label: t(`words:complaint_state.${value}`) })),
  ];
  return (
    <>
      <PageHead title={t('desk:complaints.title')}>
        <Segments
          label={t('words:state')}
          value={state}
          options={states}
          onChange={value => void setAddress({ state: value })}
        />
      </PageHead>
      {complaints.error ? (
        <Failed error={complaints.error} onRetry={() => void complaints.refetch()} />
      ) : null}
      {complaints.items || complaints.error ? null : <Loading lines={8} />}
      <Suspense fallback={<Loading lines={8} />}>
        {complaints.items ? (
          <ComplaintTable
            complaints={complaints.items}
            onStep={(step, complaint) => setOpened({ step, complaint })}
            {...(complaints.hasNextPage ? { onMore: () => void complaints.fetchNextPage() } : {})}
          />
        ) : null}
      </Suspense>
      <Suspense>
        {opened?.step === 'verify' ? <VerifyComplaint complaint={opened.complaint} onClose={close} /> : null}
      </Suspense>
      {opened?.step === 'close' ? <CloseComplaint complaint={opened.complaint} onClose={close} /> : null}
    </>
  );
}

function useComplaints(state: ComplaintRow['state'] | undefined) {
  const query = state ? { state } : {};
  return usePagesOf({
    key: [followUpEndpoints.complaints.path, query],
    read: (from, signal) => call(followUpEndpoints.complaints, { query: { ...query, ...from }, signal }),
  });
}
