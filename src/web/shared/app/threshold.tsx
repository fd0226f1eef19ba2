import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Mark } from '../elements/mark.tsx';
import { LocaleChoice } from './locale-choice.tsx';
import './threshold.css';

interface ThresholdProps {
  readonly title: string;
  readonly intro?: string;
  /** Room for a longer form. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** The pages before the product: sign in, set up. */
export function Threshold({ title, intro, wide = false, children }: ThresholdProps) {
  const { t } = useTranslation();
  return (
    <div className="threshold" data-wide={wide || undefined}>
      <header>
        <span className="brand">
          <Mark size={32} />
          {t('common:product.name')}
        </span>
        <LocaleChoice />
      </header>
      <main>
        <h1>{title}</h1>
        {intro ? <p className="quiet">{intro}</p> : null}
        {children}
      </main>
      <footer className="quiet">{t('common:product.motto')}</footer>
    </div>
  );
}
