import { useTranslation } from 'react-i18next';
import type { EarlierRepair } from '#contract/field-work.ts';
import { useFormat } from '../../../shared/text/use-format.ts';

/** What was wrong with the machine before, and what was done. */
export function EarlierRepairs({ repairs }: { readonly repairs: readonly EarlierRepair[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (repairs.length === 0) return null;
  return (
    <section className="card stack" aria-label={t('unsent:history')}>
      <h2>{t('unsent:history')}</h2>
      <dl className="facts report">
        {repairs.map(({ orderNo, completedAt, engineerName, fault, cause, work }) => (
          <div key={orderNo}>
            <dt>
              {format.date(completedAt)} · {engineerName ?? orderNo}
            </dt>
            <dd>{[fault, cause, work].filter(Boolean).join(' → ')}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
