import { useTranslation } from 'react-i18next';
import type { ProposedItem } from '#contract/proposal.ts';
import { ClauseLink } from '../../../../shared/clock/clause-link.tsx';
import { useFormat } from '../../../../shared/text/use-format.ts';
import { Tag } from '../../../parts/tag.tsx';

interface ProposedListProps {
  readonly items: readonly ProposedItem[];
  /** Orders that are not to be accepted. */
  readonly left: ReadonlySet<string>;
  readonly onToggle: (orderId: string) => void;
}

/** The visits of the plan by engineer, each accepted or left. */
export function ProposedList({ items, left, onToggle }: ProposedListProps) {
  const byEngineer = Map.groupBy(items, ({ engineerName }) => engineerName);
  return [...byEngineer].map(([name, visits]) => (
    <section key={name} className="proposed">
      <h3>{name}</h3>
      <ul>
        {visits.map(item => (
          <Visit key={item.orderId} item={item} isLeft={left.has(item.orderId)} onToggle={onToggle} />
        ))}
      </ul>
    </section>
  ));
}

interface VisitProps {
  readonly item: ProposedItem;
  readonly isLeft: boolean;
  readonly onToggle: (orderId: string) => void;
}

function Visit({ item, isLeft, onToggle }: VisitProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const { orderId, orderNo, customerName, crewNames, task, from, to, travelMinutes, state } = item;
  return (
    <li>
      <label className="row">
        <input
          type="checkbox"
          checked={state === 'accepted' || !isLeft}
          disabled={state === 'accepted'}
          onChange={() => onToggle(orderId)}
        />
        <span>{`${format.time(from)}–${format.time(to)}`}</span>
        <span className="no">{orderNo}</span>
        <span>{customerName}</span>
      </label>
      <span className="row small">
        <span className="quiet">{task}</span>
        <span className="quiet">{t('board:proposal.travel', { minutes: travelMinutes })}</span>
        {crewNames.length > 0 ? (
          <span>{t('board:proposal.with', { names: crewNames.join(t('board:comma')) })}</span>
        ) : null}
        {item.isLate ? <Tag tone="risk">{t('board:fit.late')}</Tag> : null}
        {item.isSameEngineer ? <Tag tone="calm">{t('board:proposal.same')}</Tag> : null}
        {item.hasParts ? <Tag tone="calm">{t('board:proposal.parts')}</Tag> : null}
        {item.hasParts === false ? <Tag tone="risk">{t('board:proposal.parts_lacking')}</Tag> : null}
        {state === 'accepted' ? <Tag tone="kept">{t('board:proposal.item.accepted')}</Tag> : null}
        {state === 'refused' ? <Tag tone="broken">{t('board:proposal.item.refused')}</Tag> : null}
      </span>
      {item.refusals.map(({ code, message, clause }) => (
        <span key={code} className="row small wrong">
          {message}
          {clause ? <ClauseLink clause={clause} /> : null}
        </span>
      ))}
    </li>
  );
}
