import { useTranslation } from 'react-i18next';
import type { FormPaperCheck } from '#contract/paper.ts';
import { useFormat } from '../../../shared/text/use-format.ts';

/** What the company's evidence has of a form, to be compared with the paper in the hand. */
export function ToldForm({ form }: { readonly form: FormPaperCheck }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { companyName, title, formNo, applicantName, submittedAt, state, outcome, isLatest, seal } = form;
  const isArchived = state === 'archived' && outcome !== null;
  const rows = {
    company: companyName,
    form: `${title} ${formNo}`,
    applicant: applicantName,
    submitted: submittedAt ? `${format.date(submittedAt)} ${format.time(submittedAt)}` : '',
    state: t(isArchived ? `verify:form.archived_as.${outcome}` : `verify:form.state.${state}`),
    seal,
  };
  return (
    <section className="card stack" aria-labelledby="told">
      <h2 id="told">{t('verify:compare')}</h2>
      {isLatest ? null : <p className="remark">{t('verify:form.later')}</p>}
      <dl className="facts">
        {Object.entries(rows).map(([name, value]) => (
          <div key={name} className="pair">
            <dt>{t(`verify:told.${name}`)}</dt>
            <dd className="said">{value}</dd>
          </div>
        ))}
      </dl>
      <p className="quiet">{t('verify:form.masked')}</p>
    </section>
  );
}
