import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type FormChanged, type FormKind, formEndpoints } from '#contract/form.ts';
import { reading } from '../api/queries.ts';
import { Empty, Failed, Loading } from '../notices/states.tsx';
import { FormFiller } from './form-filler.tsx';
import { KindChoice } from './kind-choice.tsx';
import './forms.css';

interface NewFormProps {
  /** Empty while none is chosen. */
  readonly form: string;
  /** The case that it belongs to; empty for none. */
  readonly requestId: string;
  readonly onChoose: (form: string) => void;
  readonly onDone: (changed: FormChanged) => void;
}

/** A form is chosen, then filled in with what is known of its case. */
export function NewForm({ form, requestId, onChoose, onDone }: NewFormProps) {
  const { t } = useTranslation();
  const kinds = useQuery(reading(formEndpoints.kinds, {}));
  if (!kinds.data && kinds.error) return <Failed error={kinds.error} onRetry={() => void kinds.refetch()} />;
  if (!kinds.data) return <Loading lines={8} />;
  const kind = kinds.data.items.find(one => one.form === form);
  if (form && !kind) return <Empty title={t('forms:none_declared')} />;
  return (
    <div className="form-page">
      <header className="form-head">
        <h1>{kind ? kind.title : t('forms:choose')}</h1>
      </header>
      {kind ? (
        <section className="form-card">
          <Known kind={kind} requestId={requestId} onDone={onDone} onCancel={() => onChoose('')} />
        </section>
      ) : (
        <KindChoice kinds={kinds.data.items} onChoose={onChoose} />
      )}
    </div>
  );
}

interface KnownProps extends Pick<NewFormProps, 'requestId' | 'onDone'> {
  readonly kind: FormKind;
  readonly onCancel: () => void;
}

/** The fields, once it is known what the case has for them. */
function Known({ kind, requestId, ...ways }: KnownProps) {
  const known = useQuery({
    ...reading(formEndpoints.known, { params: { id: requestId }, query: { form: kind.form } }),
    enabled: requestId !== '',
  });
  if (!known.data && known.error) return <Failed error={known.error} onRetry={() => void known.refetch()} />;
  if (requestId !== '' && !known.data) return <Loading lines={6} />;
  return (
    <FormFiller
      key={kind.form}
      kind={kind}
      initial={known.data?.content ?? {}}
      {...(requestId ? { requestId } : {})}
      {...ways}
    />
  );
}
