import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { complianceEndpoints, type OverrideFigures, type PauseFigures } from '#contract/compliance.ts';
import { reading } from '../../../shared/api/queries.ts';
import { Failed, Loading } from '../../../shared/notices/states.tsx';
import { Panel } from '../../parts/panel.tsx';
import { OverrideTable } from './override-table.tsx';
import { PauseTable } from './pause-table.tsx';
import type { Narrowed } from './use-place.ts';

interface ExceptionsProps {
  readonly narrowed: Narrowed;
  readonly onOpen: (figure: {
    readonly clause: string;
    readonly control: string;
    readonly outcome: 'overridden' | 'waited';
    readonly personId: string;
    readonly reason: string;
  }) => void;
}

/** Pauses and overrides are accountable acts: who, how often, for how long and why. */
export function Exceptions({ narrowed, onOpen }: ExceptionsProps) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(reading(complianceEndpoints.exceptions, { query: narrowed }));
  if (!data) return error ? <Failed error={error} onRetry={() => void refetch()} /> : <Loading lines={8} />;
  const open = ({ clause, control, personId }: OverrideFigures) =>
    onOpen({
      ...{ clause, control: String(control), outcome: 'overridden', personId: personId ?? '', reason: '' },
    });
  const openPause = ({ clause, control, personId, reason }: PauseFigures) =>
    onOpen({
      ...{ clause, control: String(control), outcome: 'waited', personId: personId ?? '' },
      reason: reason ?? '',
    });
  return (
    <div className="stack">
      <Panel title={t('insight:compliance.pauses')}>
        <PauseTable pauses={data.pauses} onOpen={openPause} />
      </Panel>
      <Panel title={t('insight:compliance.overrides')}>
        <OverrideTable overrides={data.overrides} onOpen={open} />
      </Panel>
    </div>
  );
}
