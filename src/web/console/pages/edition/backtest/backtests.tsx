import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { type BacktestView, backtestEndpoints } from '#contract/backtest.ts';
import type { EditionView } from '#contract/edition-shape.ts';
import { reading } from '../../../../shared/api/queries.ts';
import { useAddress } from '../../../../shared/app/use-address.ts';
import { Empty, Failed, Loading } from '../../../../shared/notices/states.tsx';
import { useMay } from '../../../../shared/session/session.ts';
import { useFormat } from '../../../../shared/text/use-format.ts';
import { Panel } from '../../../parts/panel.tsx';
import { AskBacktest } from './ask-backtest.tsx';
import { Found } from './found.tsx';

/** What the draft would have made of the history: asked for, under way, found. */
export function Backtests({ edition }: { readonly edition: EditionView }) {
  const { t } = useTranslation();
  const may = useMay();
  const [{ backtest }, setAddress] = useAddress({ backtest: '' });
  const asked = reading(backtestEndpoints.list, { query: { draftId: edition.id } });
  const { data, error, refetch } = useQuery({
    ...asked,
    refetchInterval: ({ state }) => pace(state.data?.items),
  });
  if (!data) return error ? <Failed error={error} onRetry={() => void refetch()} /> : <Loading lines={8} />;
  const shown = data.items.find(({ id }) => id === backtest) ?? data.items[0];
  const show = (id: string) => void setAddress({ backtest: id });
  return (
    <div className="stack">
      {may('backtest.run') ? <AskBacktest editionId={edition.id} onAsked={show} /> : null}
      {shown ? null : <Empty title={t('backtest:none')} />}
      {data.items.length > 1 ? <Runs runs={data.items} shown={shown?.id} onShow={show} /> : null}
      {shown ? <Run key={shown.id} run={shown} /> : null}
    </div>
  );
}

const lookEveryMs = 1_000;

/** Looked at anew while one is under way. */
function pace(runs: readonly BacktestView[] | undefined): number | false {
  return runs?.some(({ state }) => state === 'waiting' || state === 'running') ? lookEveryMs : false;
}

interface RunsProps {
  readonly runs: readonly BacktestView[];
  readonly shown: string | undefined;
  readonly onShow: (id: string) => void;
}

function Runs({ runs, shown, onShow }: RunsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <ul className="row no-print" aria-label={t('backtest:earlier')}>
      {runs.map(({ id, askedAt, state }) => (
        <li key={id}>
          <button type="button" className="link" aria-current={id === shown} onClick={() => onShow(id)}>
            {format.instant(askedAt)} {t(`backtest:state.${state}`)}
          </button>
        </li>
      ))}
    </ul>
  );
}

function Run({ run }: { readonly run: BacktestView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { state, progress, askedAt, askedByName, isOfDraftAsItIs } = run;
  return (
    <>
      <p className="quiet">
        {t('backtest:asked', { by: askedByName, at: format.instant(askedAt) })} {useScope(run)}
      </p>
      {isOfDraftAsItIs ? null : <p role="status">{t('backtest:changed_since')}</p>}
      {state === 'failed' ? <p role="alert">{t('backtest:failed')}</p> : null}
      {state === 'waiting' || state === 'running' ? (
        <Panel title={t(`backtest:state.${state}`)}>
          <progress
            max={1}
            value={progress}
            aria-label={t('backtest:state.running')}
            style={{ width: '100%' }}
          />
        </Panel>
      ) : null}
      {state === 'done' ? <Found id={run.id} /> : null}
    </>
  );
}

function useScope({ from, to, productLine }: BacktestView): string {
  const { t } = useTranslation();
  const days = from || to ? t('backtest:period_of', { from: from ?? '…', to: to ?? '…' }) : t('backtest:all');
  return [days, productLine].filter(Boolean).join(' · ');
}
