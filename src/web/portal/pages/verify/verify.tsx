import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { type PaperCheck, paperEndpoints } from '#contract/paper.ts';
import { hasCode } from '../../../shared/api/problem.ts';
import { reading } from '../../../shared/api/queries.ts';
import { Failed, Loading } from '../../../shared/notices/states.tsx';
import { Zone } from '../../../shared/session/zone.ts';
import { Told } from './told.tsx';
import { ToldForm } from './told-form.tsx';
import './verify.css';

const unknown: PaperCheck = { outcome: 'unknown', changes: [], paper: null };

/** Whether a printed report or form is what was signed or submitted, for whoever scanned its code. */
export function Page() {
  const { code = '' } = useParams({ strict: false }) as { code?: string };
  const { data, error, isPending, refetch } = useQuery(reading(paperEndpoints.check, { params: { code } }));
  if (isPending) return <Loading lines={5} />;
  if (data) return <Verdict check={data} />;
  if (hasCode(error, 'input.invalid')) return <Verdict check={unknown} />;
  return <Failed error={error} onRetry={() => void refetch()} />;
}

function Verdict({ check: { outcome, changes, paper, form } }: { readonly check: PaperCheck }) {
  const { t } = useTranslation();
  const say = (key: string) => t(form ? `verify:form.${key}` : `verify:${key}`);
  return (
    <Zone value={paper?.zone ?? form?.zone ?? 'UTC'}>
      <section className="card stack verdict" data-outcome={outcome} aria-labelledby="verdict">
        <h1 id="verdict">{say(`outcome.${outcome}`)}</h1>
        <p>{say(`means.${outcome}`)}</p>
        {changes.length > 0 ? (
          <ul>
            {changes.map(change => (
              <li key={change}>{say(`change.${change}`)}</li>
            ))}
          </ul>
        ) : null}
      </section>
      {paper ? <Told paper={paper} /> : null}
      {form ? <ToldForm form={form} /> : null}
    </Zone>
  );
}
