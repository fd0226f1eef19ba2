import { useTranslation } from 'react-i18next';
import type { ChainStep } from '#contract/form.ts';

/** Who will decide after the submission, in which order. */
export function ChainAhead({ chain }: { readonly chain: readonly ChainStep[] }) {
  const { t } = useTranslation();
  if (chain.length === 0) return <p className="quiet">{t('forms:chain_none')}</p>;
  return (
    <div className="form-ahead">
      <span className="quiet">{t('forms:chain_before')}</span>
      <ol>
        {chain.map((step, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the order is the chain
          <li key={at}>
            <strong>{step.roles.map(role => t(`common:role.${role}`)).join(' · ')}</strong>
            {step.isConditional ? <span className="quiet">{t('forms:step.conditional')}</span> : null}
          </li>
        ))}
      </ol>
    </div>
  );
}
