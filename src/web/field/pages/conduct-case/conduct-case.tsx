import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { conductEndpoints } from '#contract/conduct.ts';
import type { ConductView } from '#contract/conduct-shape.ts';
import { reading } from '../../../shared/api/queries.ts';
import { ClauseLink } from '../../../shared/clock/clause-link.tsx';
import { Failed, Loading } from '../../../shared/notices/states.tsx';
import { useFormat } from '../../../shared/text/use-format.ts';
import { BackBar } from '../../shell/back-bar.tsx';
import './conduct-case.css';
import { OwnSteps } from './own-steps.tsx';

/** One case of the own file: what is said, by which evidence, what it comes to, and the rights: to sign and to appeal. */
export function Page() {
  const { t } = useTranslation();
  const { id = '' } = useParams({ strict: false });
  const { data, error, refetch } = useQuery(reading(conductEndpoints.read, { params: { id } }));
  return (
    <>
      <BackBar title={t('field:page.conduct')} />
      {error ? <Failed error={error} onRetry={() => void refetch()} /> : null}
      {data || error ? null : <Loading lines={10} />}
      {data ? <CaseView conduct={data} /> : null}
    </>
  );
}

function CaseView({ conduct }: { readonly conduct: ConductView }) {
  const { t } = useTranslation();
  const { name, conductNo, status, clause, clauseText, grounds, text, process } = conduct;
  return (
    <div className="stack">
      <h1>{name}</h1>
      <p className="quiet">
        {conductNo} · {t(`conduct:status.${status}`)}
      </p>
      <section className="card stack">
        <h2>{t('conduct:ui.facts')}</h2>
        <ClauseLink clause={clause} />
        <p>{clauseText}</p>
        <Sentences items={grounds} />
        {text ? <p className="written">{text}</p> : null}
      </section>
      <Decision conduct={conduct} />
      <OwnSteps conduct={conduct} />
      <section className="card stack">
        <h2>{t('conduct:ui.process')}</h2>
        <Sentences items={process} />
      </section>
      <Acts conduct={conduct} />
    </div>
  );
}

function Sentences({ items }: { readonly items: readonly string[] }) {
  return (
    <ul className="sentences">
      {items.map(item => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}

function Decision({ conduct: { decided, measures } }: { readonly conduct: ConductView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const names = (list: readonly string[]) => list.map(one => t(`conduct:measure.${one}`)).join('、');
  if (!decided && measures.length === 0) return null;
  return (
    <section className="card stack">
      <h2>{t(decided ? 'conduct:ui.decision' : 'conduct:ui.asked_for')}</h2>
      {decided ? (
        <strong>
          {names(decided.measures)} {decided.fen > 0 ? format.money(decided.fen) : ''}
        </strong>
      ) : null}
      {measures.map(measure => (
        <div key={measure.row}>
          {decided ? null : <strong>{names(measure.measures)}</strong>}
          <Sentences items={measure.words} />
        </div>
      ))}
    </section>
  );
}

function Acts({ conduct: { acts } }: { readonly conduct: ConductView }) {
  const { t } = useTranslation();
  const format = useFormat();
  if (acts.length === 0) return null;
  return (
    <section className="card stack">
      <h2>{t('conduct:ui.acts')}</h2>
      {acts.map(({ act, byName, at, words }) => (
        <div key={`${act} ${at}`}>
          <strong>{t(`actions:conduct.${act}`)}</strong>{' '}
          <span className="quiet">
            {byName || t('conduct:ui.by_itself')} · {format.instant(at)}
          </span>
          {words ? <p className="written">{words}</p> : null}
        </div>
      ))}
    </section>
  );
}
