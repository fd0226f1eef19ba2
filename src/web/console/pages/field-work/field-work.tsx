import { useTranslation } from 'react-i18next';
import { fieldWorkEndpoints } from '#contract/field-work.ts';
import { call } from '../../../shared/api/call.ts';
import { useAddress } from '../../../shared/app/use-address.ts';
import { Button } from '../../../shared/elements/button.tsx';
import { Segments } from '../../../shared/elements/segments.tsx';
import { Empty, Failed, Loading } from '../../../shared/notices/states.tsx';
import { PageHead } from '../../parts/page-head.tsx';
import { usePagesOf } from '../../parts/use-pages-of.ts';
import './field-work.css';
import { SetAsideCard } from './set-aside-card.tsx';

/** Work of engineers without signal that met an order which had changed meanwhile: somebody says what becomes of it. */
export function Page() {
  const { t } = useTranslation();
  const [{ which }, setAddress] = useAddress({ which: 'open' });
  const isSettled = which === 'settled';
  const list = usePagesOf({
    key: [fieldWorkEndpoints.setAside.path, { isSettled }],
    read: (from, signal) => call(fieldWorkEndpoints.setAside, { query: { isSettled, ...from }, signal }),
  });
  const options = ['open', 'settled'].map(value => ({ value, label: t(`field-work:${value}`) }));
  return (
    <>
      <PageHead title={t('field-work:title')}>
        <Segments
          label={t('field-work:show')}
          value={isSettled ? 'settled' : 'open'}
          options={options}
          onChange={value => void setAddress({ which: value })}
        />
      </PageHead>
      <p className="quiet">{t('field-work:intro')}</p>
      {list.error ? <Failed error={list.error} onRetry={() => void list.refetch()} /> : null}
      {list.items || list.error ? null : <Loading lines={8} />}
      {list.items?.length === 0 ? (
        <Empty title={t(`field-work:none_${isSettled ? 'settled' : 'open'}`)} />
      ) : null}
      <ol className="set-aside">
        {(list.items ?? []).map(work => (
          <li key={work.id}>
            <SetAsideCard work={work} />
          </li>
        ))}
      </ol>
      {list.hasNextPage ? (
        <Button onClick={() => void list.fetchNextPage()}>{t('field-work:more')}</Button>
      ) : null}
    </>
  );
}
