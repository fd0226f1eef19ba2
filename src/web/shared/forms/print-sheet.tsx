import { useTranslation } from 'react-i18next';
import type { FiledForm, FormStep } from '#contract/form.ts';
import { useFormat } from '../text/use-format.ts';
import { ContentView } from './content-view.tsx';
import { SignaturesView } from './signatures-view.tsx';
import './print-sheet.css';

/** The form as a sheet of A4: company, title, number, what is filled in, the decisions with their dates, the signatures. */
export function PrintSheet({ form }: { readonly form: FiledForm }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { companyName, kind, formNo, applicantName, branchName, submittedAt, createdAt } = form;
  return (
    <article className="print-sheet" lang="zh">
      <header>
        <p>{companyName}</p>
        <h1>{kind.title}</h1>
        <div>
          <span>
            {t('forms:print.applicant')}：{applicantName}（{branchName}）
          </span>
          <span>
            {t('forms:print.date')}：{format.date(submittedAt ?? createdAt)}
          </span>
          <span>
            {t('forms:print.no')}：{formNo}
          </span>
        </div>
      </header>
      <ContentView {...form} />
      {form.chain.length > 0 ? <Decisions chain={form.chain} /> : null}
      {form.signatures.length > 0 ? <SignaturesView signatures={form.signatures} /> : null}
      <footer>
        {t('forms:print.printed_at')}：{format.instant(new Date().toISOString())}
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
          <th scope="col">{t('forms:print.step')}</th>
          <th scope="col">{t('forms:print.person')}</th>
          <th scope="col">{t('forms:print.decision')}</th>
          <th scope="col">{t('forms:print.on')}</th>
        </tr>
      </thead>
      <tbody>
        {chain.flatMap(step =>
          step.voices.map((voice, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a voice has its place
            <tr key={`${step.clause}-${step.position}-${at}`}>
              <td>{step.name}</td>
              <td>
                {voice.role
                  .split(', ')
                  .map(role => t(`common:role.${role}`))
                  .join(' · ')}
                {voice.decidedByName ? ` ${voice.decidedByName}` : ''}
              </td>
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
