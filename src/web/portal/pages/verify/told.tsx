import { useTranslation } from 'react-i18next';
import type { PaperCheck } from '#contract/paper.ts';
import { useFormat } from '../../../shared/text/use-format.ts';

/** What the company's evidence has, to be compared with the paper in the hand. */
export function Told({ paper }: { readonly paper: NonNullable<PaperCheck['paper']> }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { companyName, reportNo, machine, signedAt, signedByName, parts, chargeFen, photos, seal } = paper;
  const rows = {
    company: companyName,
    report: reportNo,
    machine: machine ?? '',
    signed: signedAt ? `${signedByName ?? ''}\n${format.date(signedAt)} ${format.time(signedAt)}`.trim() : '',
    ...(chargeFen === null
      ? { taken: parts.map(({ name }) => name).join('\n') }
      : {
          parts: parts.map(({ name, quantity }) => `${name} × ${quantity}`).join('\n') || t('verify:none'),
          charge: chargeFen === 0 ? t('portal:free') : format.money(chargeFen),
        }),
    photos: format.number(photos),
    seal,
  };
  return (
    <section className="card stack" aria-labelledby="told">
      <h2 id="told">{t('verify:compare')}</h2>
      <dl className="facts">
        {Object.entries(rows).map(([name, value]) => (
          <div key={name} className="pair">
            <dt>{t(`verify:told.${name}`)}</dt>
            <dd className="said">{value}</dd>
          </div>
        ))}
      </dl>
      <p className="quiet">{t('verify:masked')}</p>
    </section>
  );
}
