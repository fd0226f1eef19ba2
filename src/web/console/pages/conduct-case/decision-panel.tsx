import { useTranslation } from 'react-i18next';
import type { ConductView } from '#contract/conduct-shape.ts';
import { useFormat } from '../../../shared/text/use-format.ts';
import { Panel } from '../../parts/panel.tsx';
import { MeasureName } from './measure-panel.tsx';

/** What was decided, how it was taken, and what became of it; also what is printed as the slip. */
export function DecisionPanel({ conduct }: { readonly conduct: ConductView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { decided, signature, witnessNames, appeal, settledMonth, expiresAt } = conduct;
  if (!decided) return null;
  const measure = { measures: decided.measures, fromFen: decided.fen, toFen: decided.fen };
  return (
    <Panel title={t('conduct:ui.decision')}>
      <dl className="facts">
        <dt>{t('conduct:ui.measures')}</dt>
        <dd>
          <MeasureName measure={measure} />
          <span className="quiet small"> {decided.byName}</span>
        </dd>
        {signature ? (
          <>
            <dt>{t('conduct:ui.signature')}</dt>
            <dd>{[t(`conduct:ui.signatures.${signature}`), ...witnessNames].join(' · ')}</dd>
          </>
        ) : null}
        {appeal ? (
          <>
            <dt>{t('conduct:ui.appeal')}</dt>
            <dd>
              <p className="written">{appeal.words}</p>
              <span className="quiet small">{format.instant(appeal.at)}</span>
            </dd>
          </>
        ) : null}
        {settledMonth ? (
          <>
            <dt>{t('conduct:ui.month')}</dt>
            <dd>{settledMonth}</dd>
          </>
        ) : null}
        {expiresAt ? (
          <>
            <dt>{t('conduct:ui.expires_at')}</dt>
            <dd>{format.date(expiresAt)}</dd>
          </>
        ) : null}
      </dl>
    </Panel>
  );
}
