import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { formEndpoints } from '#contract/form.ts';
import { reading } from '../../../shared/api/queries.ts';
import { FiledFormView } from '../../../shared/forms/filed-form-view.tsx';
import { Failed, Loading } from '../../../shared/notices/states.tsx';
import { BackBar } from '../../shell/back-bar.tsx';

/** A form on the phone: read, changed, decided on, signed. */
export function Page() {
  const { t } = useTranslation();
  const { id = '' } = useParams({ strict: false });
  const { data, error, refetch } = useQuery(reading(formEndpoints.read, { params: { id } }));
  return (
    <>
      <BackBar title={t('forms:title')} />
      {error ? <Failed error={error} onRetry={() => void refetch()} /> : null}
      {data || error ? null : <Loading lines={10} />}
      {data ? <FiledFormView form={data} /> : null}
    </>
  );
}
