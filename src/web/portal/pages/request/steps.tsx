import { useTranslation } from 'react-i18next';
import type { PortalRequest } from '#contract/portal.ts';
import { useFormat } from '../../../shared/text/use-format.ts';
import { lastStep, standingOf } from './progress.ts';

/** The way so far and what is still to come. */
export function Steps({ request }: { readonly request: PortalRequest }) {
  const { t } = useTranslation();
  const format = useFormat();
  const shown = request.steps.filter(step => standingOf(step, request) !== 'left_out');
  const last = lastStep(request);
  return (
    <section className="card stack">
      <h2>{t('portal:steps.title')}</h2>
      <ol className="way">
        {shown.map(step => (
          <li
            key={step.step}
            data-standing={standingOf(step, request)}
            aria-current={step === last ? 'step' : undefined}
          >
            <span>{t(`portal:step.${step.step}`)}</span>
            {step.at ? <time dateTime={step.at}>{format.instant(step.at)}</time> : null}
          </li>
        ))}
      </ol>
    </section>
  );
}
