import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ArticleBeside } from '#contract/article.ts';
import type { FaultTree } from '#contract/article-shape.ts';
import { endedOrderStates, type WorkOrder } from '#contract/work-order-shape.ts';
import { TreeView } from '../../shared/knowledge/tree-view.tsx';
import { useMay } from '../../shared/session/session.ts';
import { TreeWalk } from './tree-walk.tsx';

export interface FaultTreeHereProps {
  readonly order: WorkOrder;
  readonly article: ArticleBeside;
  readonly tree: FaultTree;
}

const ended: readonly string[] = endedOrderStates;

/** A fault tree on the phone: gone through question by question while the job is open, drawn whole below. */
export function FaultTreeHere(props: FaultTreeHereProps) {
  const { t } = useTranslation();
  const [turn, setTurn] = useState(0);
  const mayWalk = useMay()('fault_tree.walk') && !ended.includes(props.order.state);
  if (!mayWalk) return <TreeView tree={props.tree} />;
  return (
    <div className="stack">
      <TreeWalk key={turn} {...props} onKept={() => setTurn(turn + 1)} />
      <details>
        <summary className="quiet small">{t('knowledge:walk.whole')}</summary>
        <TreeView tree={props.tree} />
      </details>
    </div>
  );
}
