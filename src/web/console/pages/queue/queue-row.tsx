import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ServiceRequestRow } from '#contract/service-request-shape.ts';
import { DueBadge } from '../../../shared/clock/due-badge.tsx';
import { useClauseNo } from '../../../shared/clock/use-clause-no.ts';
import { useFormat } from '../../../shared/text/use-format.ts';
import { RequestStateTag, SeverityTag } from '../../parts/word-tags.tsx';

interface QueueRowProps {
  readonly row: ServiceRequestRow;
  readonly place: number;
  /** How many rows were read. */
  readonly of: number;
  /** The keys stand here. */
  readonly isChosen: boolean;
  readonly onChoose: () => void;
  /** Chosen for what is done with many. */
  readonly isMarked: boolean;
  readonly onMark: () => void;
}

export function QueueRow({ row, place, of, isChosen, onChoose, isMarked, onMark }: QueueRowProps) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <li aria-posinset={place + 1} aria-setsize={of} className="queue-line">
      <input
        type="checkbox"
        aria-label={t('desk:queue.mark', { no: row.requestNo })}
        checked={isMarked}
        onChange={onMark}
      />
      <Link
        to={`/service-requests/${row.id}`}
        className="queue-row"
        data-risk={row.risk}
        data-chosen={isChosen || undefined}
        onFocus={onChoose}
      >
        <span className="cell">
          <span className="no">{row.requestNo}</span>
          <small className="quiet">{format.instant(row.registeredAt)}</small>
        </span>
        <span className="cell">
          <span>{row.customerName}</span>
          <small className="quiet">{row.place}</small>
        </span>
        <span className="cell">
          <span>{row.description}</span>
          <small className="quiet">
            {t(`words:fault_class.${row.faultClass}`)} · {row.serialNo ?? t('words:no_machine')}
          </small>
        </span>
        <span className="cell">
          <span className="row">
            <RequestStateTag state={row.state} />
            {row.severity === 'normal' ? null : <SeverityTag severity={row.severity} />}
          </span>
        </span>
        <span className="cell">
          <span>{row.engineerName ?? row.ownerName ?? '–'}</span>
          <small className="quiet">{row.branchName}</small>
        </span>
        <span className="cell">
          {row.dueAt ? <DueBadge dueAt={row.dueAt} risk={row.risk} /> : <span className="quiet">–</span>}
          {row.dueClause ? <DueClause clause={row.dueClause} /> : null}
        </span>
      </Link>
    </li>
  );
}

/** The number that people say; the row is a link already, so it leads nowhere itself. */
function DueClause({ clause }: { readonly clause: string }) {
  const { t } = useTranslation();
  const named = t('common:clause.named', { clause: useClauseNo(clause, undefined) });
  return <small className="quiet">{named}</small>;
}
