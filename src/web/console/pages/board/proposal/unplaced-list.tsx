import { useTranslation } from 'react-i18next';
import type { Unplaced } from '#contract/proposal.ts';
import { ClauseLink } from '../../../../shared/clock/clause-link.tsx';
import { Panel } from '../../../parts/panel.tsx';
import { Tag } from '../../../parts/tag.tsx';

/** What no engineer could take that day: the rule that stood in the way, and for whom. */
export function UnplacedList({ unplaced }: { readonly unplaced: readonly Unplaced[] }) {
  const { t } = useTranslation();
  return (
    <Panel title={t('board:proposal.unplaced')} extra={<Tag tone="risk">{unplaced.length}</Tag>}>
      <ul className="stack">
        {unplaced.map(({ orderId, orderNo, customerName, why }) => (
          <li key={orderId}>
            <span className="row">
              <span className="no">{orderNo}</span>
              {customerName}
            </span>
            <ul>
              {why.map(({ rule, clause, engineers }) => (
                <li key={rule} className="row small">
                  <span>{t(`dispatch:passed_over.${rule}`)}</span>
                  <span className="quiet">{engineers.join(t('board:comma'))}</span>
                  {clause ? <ClauseLink clause={clause} /> : null}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
