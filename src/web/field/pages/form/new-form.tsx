import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { useAddress } from '../../../shared/app/use-address.ts';
import { KindChoice } from '../../../shared/forms/kind-choice.tsx';
import '../../../shared/forms/forms.css';
import { Empty, Failed, Loading } from '../../../shared/notices/states.tsx';
import { useSession } from '../../../shared/session/session.ts';
import { BackBar } from '../../shell/back-bar.tsx';

/** Its fields come after the choice. */
const Known = lazy(() => import('./known-form.tsx').then(found => ({ default: found.KnownForm })));

/** A new form on the phone, with or without signal. */
export function Page() {
  const { t } = useTranslation();
  const userId = useSession()?.userId ?? '';
  const [{ form, requestId }, setAddress] = useAddress({ form: '', requestId: '' });
  const { data, error, refetch } = useQuery({
    queryKey: ['/form-kinds', 'here', userId],
    queryFn: async () => (await import('../../offline/forms.ts')).kindsHere({ userId }),
    networkMode: 'always',
  });
  const kind = data?.find(one => one.form === form);
  return (
    <>
      <BackBar title={t('forms:new')} />
      {error ? <Failed error={error} onRetry={() => void refetch()} /> : null}
      {data || error ? null : <Loading lines={8} />}
      {data && form && !kind ? <Empty title={t('forms:none_declared')} /> : null}
      {data && !form ? <KindChoice kinds={data} onChoose={next => void setAddress({ form: next })} /> : null}
      <Suspense fallback={<Loading lines={6} />}>
        {kind ? (
          <Known kind={kind} requestId={requestId} onCancel={() => void setAddress({ form: '' })} />
        ) : null}
      </Suspense>
    </>
  );
}
