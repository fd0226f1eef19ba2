import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Failed, Loading } from '../../../shared/notices/states.tsx';
import { useSession } from '../../../shared/session/session.ts';
import { isMendable } from '../../offline/mendable.ts';
import { BackBar } from '../../shell/back-bar.tsx';
import { Why } from '../../why/why.tsx';
import { FormOnPhone } from './form-on-phone.tsx';

/** A form on the phone: read, changed, decided on, signed; one that was returned is mended without signal too. */
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
          {t(isMendable(data.form) ? 'forms:phone.here_to_mend' : 'forms:phone.here')}
        </p>
      ) : null}
      {data ? <FormOnPhone {...data} /> : null}
      {data && !data.isKept ? <Why kind="form" id={id} label={t('forms:why')} /> : null}
    </>
  );
}
