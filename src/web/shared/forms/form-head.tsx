import { useTranslation } from 'react-i18next';
import type { FiledForm } from '#contract/form.ts';
import { useFormat } from '../text/use-format.ts';
import { StateMark } from './state-mark.tsx';

/** Whose form it is, its number, how it stands, and how long it is kept. */
export function FormHead({ form }: { readonly form: FiledForm }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { applicantName, branchName, submittedAt, createdAt, version, requestNo, keepUntil, kind } = form;
  const isToSign = form.chain.every(({ state }) => state !== 'open');
  const facts = [
    [t('forms:applicant'), `${applicantName} · ${branchName}`],
    submittedAt
      ? [t('forms:submitted_at'), format.instant(submittedAt)]
      : [t('forms:created_at'), format.instant(createdAt)],
    ...(version > 1 ? [[t('forms:version', { version }), '']] : []),
    ...(requestNo ? [[t('forms:request'), requestNo]] : []),
    ...(keepUntil ? [[t('forms:keep'), t('forms:keep_until', { date: keepUntil })]] : []),
    ...(kind.keep === 'forever' ? [[t('forms:keep'), t('forms:keep_forever')]] : []),
  ];
  return (
    <header className="form-head">
      <div className="row">
        <h1>{kind.title}</h1>
        <StateMark state={form.state} outcome={form.outcome} isToSign={isToSign} />
      </div>
      <p className="quiet form-line">
        <span className="form-no">{form.formNo}</span>
        {facts.map(([name, value]) => (
          <span key={name}>{value ? `${name} ${value}` : name}</span>
        ))}
      </p>
    </header>
  );
}
