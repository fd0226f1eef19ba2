import { useTranslation } from 'react-i18next';
import type { Takeover } from '#contract/takeover.ts';
import { useFormat } from '../../../shared/text/use-format.ts';

const shown = {
  requests: ['taken', 'open', 'customers', 'assets', 'repeated', 'rejected', 'skipped'],
  customers: ['taken', 'customers', 'assets', 'repeated', 'rejected', 'skipped'],
} as const;

/** The figures of a trial or of what has come in. */
export function Counts({ takeover: { kind, state, counts } }: { readonly takeover: Takeover }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <dl className="takeover-counts">
      {shown[kind].map(name => (
        <div key={name} data-bad={name === 'rejected' && counts.rejected > 0 ? true : undefined}>
          <dt>{t(`takeover:count.${name === 'taken' && state !== 'tried' ? 'taken_done' : name}`)}</dt>
          <dd>{format.number(counts[name])}</dd>
        </div>
      ))}
    </dl>
  );
}
