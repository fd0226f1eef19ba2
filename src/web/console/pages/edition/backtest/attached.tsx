import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { AttachedBacktest } from '#contract/backtest.ts';
import type { EditionView } from '#contract/edition-shape.ts';
import { useFormat } from '../../../../shared/text/use-format.ts';
import { Panel } from '../../../parts/panel.tsx';
import { Tag } from '../../../parts/tag.tsx';
import { PenaltyAmount } from './penalty-amount.tsx';
import './backtest.css';

/** The back-test that lies before whoever decides: in short, with the way to all of it. */
export function Attached({ edition: { id, backtest } }: { readonly edition: EditionView }) {
  const { t } = useTranslation();
  return (
    <Panel
      title={t('backtest:attached')}
      extra={
        backtest ? <ToBacktest editionId={id} backtestId={backtest.id} label={t('backtest:in_full')} /> : null
      }
    >
      {backtest ? <Summary found={backtest} /> : <p role="status">{t('backtest:none_attached')}</p>}
    </Panel>
  );
}

interface ToBacktestProps {
  readonly editionId: string;
  readonly backtestId: string;
  readonly label: string;
}

export function ToBacktest({ editionId, backtestId, label }: ToBacktestProps) {
  const search = { tab: 'backtest', backtest: backtestId };
  return (
    <Link to="/regulation/editions/$id" params={{ id: editionId }} search={search}>
      {label}
    </Link>
  );
}

function Summary({ found }: { readonly found: AttachedBacktest }) {
  const { t } = useTranslation();
  return (
    <>
      <TriedText found={found} />
      <AttachedLine found={found} />
      <dl className="facts">
        {found.clauses.map(({ key, clauseNo, name, before, after, changes }) => (
          <div key={key} className="in-list">
            <dt>
              {clauseNo} {name}
            </dt>
            <dd>
              {t('backtest:kept_broken', before)} → {t('backtest:kept_broken', after)} ·{' '}
              {t('backtest:changes_of', { changes })}
            </dd>
          </div>
        ))}
        <dt>{t('backtest:sanctions')}</dt>
        <dd>
          <PenaltyAmount sums={found.sanctions.before} /> → <PenaltyAmount sums={found.sanctions.after} />
        </dd>
        <dt>{t('backtest:busiest')}</dt>
        <dd>{t('backtest:engineers', found.engineers)}</dd>
      </dl>
    </>
  );
}

/** Whether the text that was tried is the text that is decided on. */
function TriedText({ found }: { readonly found: AttachedBacktest }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { isOfDraftAsItIs, triedText, text, askedByName, askedAt, from, to, branchName, productLine } = found;
  const days = from || to ? t('backtest:period_of', { from: from ?? '…', to: to ?? '…' }) : t('backtest:all');
  const asked = t('backtest:asked', { by: askedByName, at: format.instant(askedAt) });
  const short = { tried: shortOf(triedText), now: shortOf(text) };
  return (
    <>
      <p className="quiet">
        {asked} {[days, branchName, productLine].filter(Boolean).join(' · ')}
      </p>
      <p role="status">
        <Tag tone={isOfDraftAsItIs ? 'kept' : 'broken'}>
          {t(isOfDraftAsItIs ? 'backtest:same_text' : 'backtest:other_text')}
        </Tag>{' '}
        <span className="quiet small" title={triedText}>
          {t(isOfDraftAsItIs ? 'backtest:digest' : 'backtest:digests', short)}
        </span>
      </p>
    </>
  );
}

const digitsShown = 12;

function shortOf(digest: string): string {
  return digest.slice(0, digitsShown);
}

/** One line for the dialog in which it is decided. */
export function AttachedLine({ found }: { readonly found: AttachedBacktest }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { changes, changedCases, cases, events } = found;
  const counts = { changes: format.number(changes), cases: format.number(changedCases) };
  return (
    <p>
      <strong>{changes === 0 ? t('backtest:no_change') : t('backtest:changed', counts)}</strong>{' '}
      {t('backtest:history', { cases: format.number(cases), events: format.number(events) })}
    </p>
  );
}
