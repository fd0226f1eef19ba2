import { type ReactNode, useState } from 'react';
import { hasCode } from '../../../shared/api/problem.ts';
import { nothingSaid, overridingOf } from '../../../shared/passing/passing.ts';
import type { Overriding } from './allowance.ts';
import { ReasonToPassSlot } from './override-reason.tsx';

interface Override {
  /** The field for the reason; nothing until a gate has refused. */
  readonly field: ReactNode;
  /** What the next try carries. */
  readonly overriding: Overriding;
}

/** For forms that learn of a gate by its refusal only: lets it be passed with a reason, by those who may. */
export function useOverride(error: unknown): Override {
  const [passing, setPassing] = useState(nothingSaid);
  const isGated = hasCode(error, 'clause.gate') || hasCode(error, 'clause.override_denied');
  if (!isGated) return { field: null, overriding: {} };
  return {
    field: <ReasonToPassSlot value={passing} onChange={setPassing} />,
    overriding: overridingOf(passing),
  };
}
