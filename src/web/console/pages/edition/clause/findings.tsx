import { useTranslation } from 'react-i18next';
import type { Checked, TextProblem } from '#contract/edition-shape.ts';
import { ProblemNotice } from '../../../../shared/notices/problem-notice.tsx';
import { toldIn } from './told-in.ts';

interface FindingsProps {
  readonly found: Checked | undefined;
  readonly error: unknown;
}

/** What is wrong with what was typed, or else what it would do in plain words. */
export function Findings({ found, error }: FindingsProps) {
  const { t } = useTranslation();
  if (error) return <ProblemNotice error={error} />;
  if (!found) return null;
  if (found.problems.length > 0) return <Problems problems={found.problems} />;
  return (
    <section aria-label={t('insight:regulation.executes')} aria-live="polite">
      <h3>{t('insight:regulation.executes')}</h3>
      <ul className="controls">
        {found.controls.map(({ kind, name, words }, place) => (
          <li key={`${kind} ${place.toString()}`} className="small">
            <strong>{name}</strong> {words}
          </li>
        ))}
      </ul>
    </section>
  );
}

export function Problems({ problems }: { readonly problems: readonly TextProblem[] }) {
  const { t } = useTranslation();
  return (
    <div role="alert">
      <ul className="problems">
        {problems.map(problem => (
          <li
            key={`${problem.file} ${problem.line.toString()} ${problem.column.toString()} ${problem.message}`}
          >
            {t(problem.isHere ? 'edition:problem.here' : 'edition:problem.there', {
              line: problem.line,
              file: problem.file,
              clause: problem.clause ?? '',
            })}{' '}
            {toldIn(problem, t)}
          </li>
        ))}
      </ul>
    </div>
  );
}
