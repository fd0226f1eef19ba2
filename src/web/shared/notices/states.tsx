import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../elements/button.tsx';
import { ProblemNotice } from './problem-notice.tsx';

/** Bars in the place of lines that are on their way. */
export function Loading({ lines = 4 }: { readonly lines?: number }) {
  const { t } = useTranslation();
  const bars = Array.from({ length: lines }, (_, line) => ({ line, width: `${92 - ((line * 17) % 45)}%` }));
  return (
    <div className="bones" role="status" aria-label={t('common:state.loading')}>
      {bars.map(({ line, width }) => (
        <i key={line} style={{ width }} />
      ))}
    </div>
  );
}

interface EmptyProps {
  readonly title: string;
  readonly children?: ReactNode;
}

/** Nothing is here: says why, and what to do about it. */
export function Empty({ title, children }: EmptyProps) {
  return (
    <div className="state">
      <h2>{title}</h2>
      {children}
    </div>
  );
}

interface FailedProps {
  readonly error: unknown;
  readonly onRetry?: () => void;
}

/** It could not be read: says why, and offers to try again. */
export function Failed({ error, onRetry }: FailedProps) {
  const { t } = useTranslation();
  return (
    <div className="stack">
      <ProblemNotice error={error} />
      {onRetry ? (
        <div>
          <Button onClick={onRetry}>{t('common:action.try_again')}</Button>
        </div>
      ) : null}
    </div>
  );
}
