import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { type EmbeddedForm as Form, webFormEndpoints } from '#contract/web-form.ts';
import { hasCode } from '../../../shared/api/problem.ts';
import { reading } from '../../../shared/api/queries.ts';
import { Failed, Loading } from '../../../shared/notices/states.tsx';
import { chooseLocale } from '../../../shared/text/texts.ts';
import '../request/request.css';
import { EmbeddedForm } from './embedded-form.tsx';
import { useFrame } from './use-frame.ts';

/** A form of the company within a page of its own: asks for service, and says under which number it was taken in. */
export function Page() {
  const { key = '' } = useParams({ strict: false }) as { key?: string };
  useFrame();
  const { data, error, isPending, refetch } = useQuery({
    ...reading(webFormEndpoints.open, { params: { key } }),
    // When it was opened counts: a form that is being filled in is not opened anew.
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: false,
  });
  if (isPending) return <Loading lines={8} />;
  if (data) return <Shown formKey={key} form={data} />;
  if (hasCode(error, 'web_form.gone') || hasCode(error, 'input.invalid')) return <Gone />;
  return <Failed error={error} onRetry={() => void refetch()} />;
}

function Shown({ formKey, form }: { readonly formKey: string; readonly form: Form }) {
  const { locale } = form;
  useEffect(() => {
    if (locale !== null) void chooseLocale(locale);
  }, [locale]);
  return <EmbeddedForm formKey={formKey} form={form} />;
}

function Gone() {
  const { t } = useTranslation();
  return (
    <section className="card stack">
      <h1>{t('embed:gone')}</h1>
      <p>{t('embed:gone_why')}</p>
    </section>
  );
}
