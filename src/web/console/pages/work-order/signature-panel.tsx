import { useTranslation } from 'react-i18next';
import type { ServiceReportView } from '#contract/work-order-shape.ts';
import { useFormat } from '../../../shared/text/use-format.ts';
import { Panel } from '../../parts/panel.tsx';

/** Who signed, what they said. */
export function SignaturePanel({ report }: { readonly report: ServiceReportView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { signedAt, signedByName, signaturePath, score, opinion } = report;
  const title = t('dispatch:order.signature');
  if (!signedAt) {
    return (
      <Panel title={title}>
        <p className="quiet">{t('dispatch:order.not_signed')}</p>
      </Panel>
    );
  }
  const signed = t('dispatch:order.signed', { name: signedByName, at: format.instant(signedAt) });
  return (
    <Panel title={title}>
      {signaturePath ? <img className="signed" src={signaturePath} alt={signed} /> : null}
      <dl className="facts">
        <dt>{title}</dt>
        <dd>
          {[signed, report.signerPosition].filter(Boolean).join(' · ')}
          {report.signerDecides === null ? null : (
            <div className="quiet">{t(`dispatch:order.decides.${report.signerDecides}`)}</div>
          )}
        </dd>
        {score === null ? null : (
          <>
            <dt>{t('dispatch:order.score')}</dt>
            <dd>{t(`common:marks.${score}`)}</dd>
          </>
        )}
        {opinion ? (
          <>
            <dt>{t('dispatch:order.opinion')}</dt>
            <dd className="paragraphs">{opinion}</dd>
          </>
        ) : null}
      </dl>
    </Panel>
  );
}
