import { useTranslation } from 'react-i18next';
import type { FiledForm, FormStep } from '#contract/form.ts';
import { ContentView } from '../../../shared/forms/content-view.tsx';
import { SignaturesView } from '../../../shared/forms/signatures-view.tsx';
import { useFormat } from '../../../shared/text/use-format.ts';
import './print-sheet.css';

/** The form as a sheet of A4: company, title, number, what is filled in, the decisions with their dates, the signatures. */
export function PrintSheet({ form }: { readonly form: FiledForm }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { companyName, kind, formNo, applicantName, branchName, submittedAt, createdAt } = form;
  const plainName = kind.printed.replaceAll(/[《》]/g, '');
  return (
    <article className="print-sheet" lang="zh">
      <header>
        <p>{companyName}</p>
        <h1>{plainName}</h1>
        {plainName === kind.title ? null : <p>{kind.title}</p>}
        <div>
          <span>
            {t('form-desk:print.applicant')}：{applicantName}（{branchName}）
          </span>
          <span>
            {t('form-desk:print.date')}：{format.date(submittedAt ?? createdAt)}
          </span>
          <span>
            {t('form-desk:print.no')}：{formNo}
          </span>
        </div>
      </header>
      <ContentView {...form} />
      {form.chain.length > 0 ? <Decisions chain={form.chain} /> : null}
      {form.signatures.length > 0 ? <SignaturesView signatures={form.signatures} /> : null}
      <footer>
        {t('form-desk:print.printed_at')}：{format.instant(new Date().toISOString())}
      </footer>
    </article>
  );
}

function Decisions({ chain }: { readonly chain: readonly FormStep[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <table className="form-sheet form-table">
      <thead>
        <tr>
          <th scope="col">{t('form-desk:print.step')}</th>
          <th scope="col">{t('form-desk:print.person')}</th>
          <th scope="col">{t('form-desk:print.decision')}</th>
          <th scope="col">{t('form-desk:print.on')}</th>
        </tr>
      </thead>
      <tbody>
        {chain.flatMap(step =>
          step.voices.map((voice, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a voice has its place
            <tr key={`${step.clause}-${step.position}-${at}`}>
              <td>
                {step.name ? `${step.name} · ` : ''}
                {voice.role
                  .split(', ')
                  .map(role => t(`common:role.${role}`))
                  .join(' · ')}
              </td>
              <td>{voice.decidedByName}</td>
              <td>
                {voice.decision ? t(`forms:decision.${voice.decision}`) : ''}
                {voice.comment ? ` ${voice.comment}` : ''}
              </td>
              <td>{voice.decidedAt ? format.instant(voice.decidedAt) : ''}</td>
            </tr>
          )),
        )}
      </tbody>
    </table>
  );
}
