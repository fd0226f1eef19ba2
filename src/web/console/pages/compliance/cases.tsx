import { Drawer } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClauseCase, ClauseFigures } from '#contract/compliance.ts';
import { Segments } from '../../../shared/elements/segments.tsx';
import { Breakdown } from './breakdown.tsx';
import { CaseList } from './case-list.tsx';
import type { Narrowed } from './use-place.ts';

const ways = ['cases', 'branch', 'person', 'tier'] as const;

interface CasesProps {
  readonly figures: ClauseFigures;
  readonly outcome: ClauseCase['outcome'];
  readonly narrowed: Narrowed;
  /** Only what waited for this reason; empty for every other figure. */
  readonly reason: string;
  readonly onNarrow: (filter: { branchId?: string; personId?: string; tier?: string }) => void;
  readonly onClose: () => void;
}

/** What is behind a figure: its cases, or how it is shared out to branches, people and classes of customers. */
export function Cases({ figures, outcome, narrowed, reason, onNarrow, onClose }: CasesProps) {
  const { t } = useTranslation();
  const [way, setWay] = useState<(typeof ways)[number]>('cases');
  const { clause, control } = figures;
  const title = t('insight:compliance.cases', {
    clauseNo: figures.clauseNo,
    name: figures.name,
    outcome: t(`words:outcome.${outcome}`),
  });
  const isAlone = outcome === 'running' || outcome === 'at_risk' || outcome === 'waited';
  return (
    <Drawer open title={title} size={560} onClose={onClose}>
      <p className="quiet figure-text">{figures.text}</p>
      {isAlone ? null : (
        <Segments
          label={t('insight:compliance.shared_out')}
          value={way}
          options={ways.map(value => ({ value, label: t(`insight:compliance.way_${value}`) }))}
          onChange={setWay}
        />
      )}
      {way === 'cases' || isAlone ? (
        <CaseList asked={{ ...narrowed, clause, control, outcome, ...(reason && { reason }) }} />
      ) : (
        <Breakdown
          asked={{ ...narrowed, clause, control, by: way }}
          kind={figures.kind}
          onNarrow={onNarrow}
        />
      )}
    </Drawer>
  );
}
