import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { conductEndpoints } from '#contract/conduct.ts';
import type { ConductView } from '#contract/conduct-shape.ts';
import { reading } from '../../../shared/api/queries.ts';
import { ClauseLink } from '../../../shared/clock/clause-link.tsx';
import { Failed, Loading } from '../../../shared/notices/states.tsx';
import { useFormat } from '../../../shared/text/use-format.ts';
import { PageHead } from '../../parts/page-head.tsx';
import { Panel } from '../../parts/panel.tsx';
import { WhyLink } from '../../parts/why-link.tsx';
import { ConductStatus } from '../conduct/conduct-status.tsx';
import { ConductActs } from './conduct-acts.tsx';
import { DecisionPanel } from './decision-panel.tsx';
import { MeasurePanel } from './measure-panel.tsx';
import './conduct-case.css';

/** One violation or merit: the evidence, the arithmetic, the due process, what was done, and the next step. */
export function Page() {
  const { t } = useTranslation();
  const { id = '' } = useParams({ strict: false });
  const { data, error, refetch } = useQuery(reading(conductEndpoints.read, { params: { id } }));
  if (!data) return error ? <Failed error={error} onRetry={() => void refetch()} /> : <Loading lines={12} />;
  return (
    <>
      <PageHead title={<Title conduct={data} />}>
        <WhyLink kind="conduct" id={id} />
      </PageHead>
      <ConductActs conduct={data} />
      <div className="conduct-case">
        <div className="stack">
          <FactsPanel conduct={data} />
          <MeasurePanel conduct={data} />
          <DecisionPanel conduct={data} />
        </div>
        <div className="stack">
          <Panel title={t('conduct:ui.process')}>
            <ol className="process">
              {data.process.map(sentence => (
                <li key={sentence}>{sentence}</li>
              ))}
            </ol>
          </Panel>
          <ActsPanel conduct={data} />
        </div>
      </div>
    </>
  );
}

function Title({ conduct: { conductNo, name, status } }: { readonly conduct: ConductView }) {
  return (
    <span className="row">
      {conductNo} {name}
      <ConductStatus status={status} />
    </span>
  );
}

function FactsPanel({ conduct }: { readonly conduct: ConductView }) {
  const { t } = useTranslation();
  const { personName, branchName, clause, clauseText, text, cause, reportedByName, requestId, requestNo } =
    conduct;
  return (
    <Panel title={t('conduct:ui.facts')}>
      <dl className="facts">
        <dt>{t('conduct:ui.person')}</dt>
        <dd>{personName ? `${personName}　${branchName ?? ''}` : t('conduct:ui.nobody')}</dd>
        <dt>{t('conduct:ui.clause')}</dt>
        <dd>
          <ClauseLink clause={clause} />
          <p>{clauseText}</p>
        </dd>
        <dt>{t('conduct:ui.evidence')}</dt>
        <dd>
          <ul className="grounds">
            {conduct.grounds.map(ground => (
              <li key={ground}>{ground}</li>
            ))}
          </ul>
          {requestId && requestNo ? (
            <Link to={`/service-requests/${requestId}`}>
              {t('conduct:ui.open_request', { no: requestNo })}
            </Link>
          ) : null}
        </dd>
        {text ? (
          <>
            <dt>{t('conduct:ui.report')}</dt>
            <dd>
              <p className="written">{text}</p>
              <p className="quiet small">{[reportedByName, cause].filter(Boolean).join(' · ')}</p>
            </dd>
          </>
        ) : null}
      </dl>
    </Panel>
  );
}

function ActsPanel({ conduct: { acts } }: { readonly conduct: ConductView }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Panel title={t('conduct:ui.acts')}>
      {acts.length === 0 ? <p className="quiet">{t('conduct:ui.no_acts')}</p> : null}
      <ol className="acts">
        {acts.map(({ act, byName, at, words }) => (
          <li key={`${act} ${at}`}>
            <strong>{t(`actions:conduct.${act}`)}</strong>{' '}
            <span className="quiet small">
              {byName || t('conduct:ui.by_itself')} · {format.instant(at)}
            </span>
            {words ? <p className="written">{words}</p> : null}
          </li>
        ))}
      </ol>
    </Panel>
  );
}
