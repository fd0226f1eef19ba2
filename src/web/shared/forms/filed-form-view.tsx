import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FiledForm } from '#contract/form.ts';
import { Loading } from '../notices/states.tsx';
import { ChainView } from './chain-view.tsx';
import { ContentView } from './content-view.tsx';
import { DecidePanel } from './decide-panel.tsx';
import { FormActions } from './form-actions.tsx';
import { FormHead } from './form-head.tsx';
import { FormHistory } from './form-history.tsx';
import { SignaturesView } from './signatures-view.tsx';
import './forms.css';

const FormFiller = lazy(() => import('./form-filler.tsx').then(found => ({ default: found.FormFiller })));
const SignPanel = lazy(() => import('./sign-panel.tsx').then(found => ({ default: found.SignPanel })));

interface FiledFormViewProps {
  readonly form: FiledForm;
  /** Instead of the one that writes to the server with every step. */
  readonly editor?: (onEnd: () => void) => ReactNode;
  /** Whether it opens with what was being changed. */
  readonly isBegun?: boolean;
}

type Doing = 'reading' | 'editing' | 'signing';

/** A form with all that belongs to it: what is filled in, who decides, who signs, what happened. */
export function FiledFormView({ form, editor, isBegun = false }: FiledFormViewProps) {
  const { t } = useTranslation();
  const [doing, setDoing] = useState<Doing>(isBegun ? 'editing' : 'reading');
  const read = () => setDoing('reading');
  const mayDecide = form.allowances.some(one => one.action === 'form.decide' && one.allowed);
  return (
    <div className="form-page">
      <FormHead form={form} />
      <div className="form-columns">
        <section className="form-card stack" aria-label={t('forms:content')}>
          {doing === 'editing' ? (
            <Suspense fallback={<Loading />}>
              {editor?.(read) ?? (
                <FormFiller
                  kind={form.kind}
                  initial={form.content}
                  id={form.id}
                  onDone={read}
                  onCancel={read}
                />
              )}
            </Suspense>
          ) : (
            <>
              <ContentView {...form} />
              <FormActions
                form={form}
                onEdit={() => setDoing('editing')}
                onSign={() => setDoing('signing')}
              />
              <Suspense>{doing === 'signing' ? <SignPanel form={form} onClose={read} /> : null}</Suspense>
              {mayDecide ? <DecidePanel form={form} /> : null}
            </>
          )}
        </section>
        <aside className="stack">
          <Chains form={form} />
          {form.signatures.length > 0 ? (
            <section className="form-card">
              <h2>{t('forms:signatures')}</h2>
              <SignaturesView signatures={form.signatures} />
            </section>
          ) : null}
          <section className="form-card">
            <h2>{t('forms:history')}</h2>
            <FormHistory timeline={form.timeline} />
          </section>
        </aside>
      </div>
    </div>
  );
}

function Chains({ form }: { readonly form: FiledForm }) {
  const { t } = useTranslation();
  if (form.chain.length === 0 && form.earlier.length === 0) return null;
  return (
    <section className="form-card">
      <h2>{t('forms:chain')}</h2>
      <ChainView steps={form.chain} label={t('forms:chain')} />
      {form.earlier.length > 0 ? (
        <details>
          <summary className="quiet">{t('forms:chain_earlier')}</summary>
          <ChainView steps={form.earlier} label={t('forms:chain_earlier')} />
        </details>
      ) : null}
    </section>
  );
}
