import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { FiledFormView } from '../../../shared/forms/filed-form-view.tsx';
import { Failed, Loading } from '../../../shared/notices/states.tsx';
import { useSession } from '../../../shared/session/session.ts';
import { BackBar } from '../../shell/back-bar.tsx';
import { Why } from '../../why/why.tsx';

/** A form on the phone: read, changed, decided on, signed; without signal read only. */
export function Page() {
  const { t } = useTranslation();
  const { id = '' } = useParams({ strict: false });
  const userId = useSession()?.userId ?? '';
  const { data, error, refetch } = useQuery({
    queryKey: ['/forms/:id', 'here', userId, id],
    queryFn: async () => (await import('../../offline/forms.ts')).formHere({ userId }, id),
    networkMode: 'always',
  });
  return (
    <>
      <BackBar title={t('forms:title')} />
      {error ? <Failed error={error} onRetry={() => void refetch()} /> : null}
      {data || error ? null : <Loading lines={10} />}
      {data?.isKept ? (
        <p className="quiet" role="status">
          {t('forms:phone.here')}
        </p>
      ) : null}
      {data ? <FiledFormView form={data.form} /> : null}
      {data && !data.isKept ? <Why kind="form" id={id} label={t('forms:why')} /> : null}
    </>
  );
}
