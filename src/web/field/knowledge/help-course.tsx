import { useTranslation } from 'react-i18next';
import type { DiagnosisEntry } from '#contract/diagnosis.ts';
import { useFormat } from '../../shared/text/use-format.ts';

/** What was asked, who took it over, and what was answered; the newest first. */
export function HelpCourse({ entries }: { readonly entries: readonly DiagnosisEntry[] }) {
  const { t } = useTranslation();
  const format = useFormat();
  const shown = entries.filter(({ action }) => action.startsWith('support_request.'));
  return (
    <ul className="stack">
      {shown.map(({ id, action, at, byName, values }) => (
        <li key={id}>
          <div className="quiet small">
            {t(`actions:${action}`)} · {byName} · {format.instant(at)}
          </div>
          {values.map(({ label, value }) => (
            <div key={label}>{value}</div>
          ))}
        </li>
      ))}
    </ul>
  );
}
