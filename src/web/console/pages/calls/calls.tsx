import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { callEndpoints, callLists, type PhoneCall } from '#contract/call.ts';
import { callWith } from '../../../shared/api/call.ts';
import { reading } from '../../../shared/api/queries.ts';
import { useAddress } from '../../../shared/app/use-address.ts';
import { Segments } from '../../../shared/elements/segments.tsx';
import { Empty, Failed, Loading } from '../../../shared/notices/states.tsx';
import { wordOf } from '../../parts/given.ts';
import { PageHead } from '../../parts/page-head.tsx';
import { usePagesOf } from '../../parts/use-pages-of.ts';
import { CallLine } from './call-line.tsx';
import '../../parts/telephone/telephone.css';

/** The day's calls, and those that nobody answered and somebody has to return. */
export function Page() {
  const { t } = useTranslation();
  const [address, setAddress] = useAddress({ list: 'missed', call: '' });
  const shown = wordOf(callLists, address.list) ?? 'missed';
  const found = usePagesOf<PhoneCall>({
    key: [callEndpoints.list.path, { list: shown }],
    read: (from, signal) => callWith(callEndpoints.list, { query: { list: shown, ...from }, signal }),
  });
  return (
    <>
      <PageHead title={t('telephone:title')} below={t('telephone:hint')}>
        <Segments
          label={t('telephone:which')}
          value={shown}
          options={callLists.map(value => ({ value, label: t(`telephone:list.${value}`) }))}
          onChange={list => void setAddress({ list, call: '' })}
        />
      </PageHead>
      {address.call ? <OneCall id={address.call} /> : null}
      {found.error ? <Failed error={found.error} onRetry={() => void found.refetch()} /> : null}
      {found.items || found.error ? null : <Loading lines={8} />}
      {found.items?.length === 0 ? <Empty title={t(`telephone:none.${shown}`)} /> : null}
      {found.items && found.items.length > 0 ? <CallList calls={found.items} /> : null}
      {found.hasNextPage ? (
        <Button onClick={() => void found.fetchNextPage()}>{t('words:more')}</Button>
      ) : null}
    </>
  );
}

function CallList({ calls }: { readonly calls: readonly PhoneCall[] }) {
  return (
    <ul className="panel call-list">
      {calls.map(call => (
        <CallLine key={call.id} call={call} />
      ))}
    </ul>
  );
}

/** The call that a notice or a link leads to. */
function OneCall({ id }: { readonly id: string }) {
  const { data, error } = useQuery(reading(callEndpoints.read, { params: { id } }));
  if (error && !data) return <Failed error={error} />;
  return data ? <CallList calls={[data]} /> : <Loading lines={2} />;
}
