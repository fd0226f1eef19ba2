import { type ReactNode, useState } from 'react';
import { hasCode } from '../../../shared/api/problem.ts';
import type { Overriding } from './allowance.ts';
import { ReasonToPass } from './override-reason.tsx';

interface Override {
  /** The field for the reason; nothing until a gate has refused. */
  readonly field: ReactNode;
  /** What the next try carries. */
  readonly overriding: Overriding;
}

/** For forms that learn of a gate by its refusal only: lets it be passed with a reason, by those who may. */
export function useOverride(error: unknown): Override {
  const [reason, setReason] = useState('');
  const isGated = hasCode(error, 'clause.gate') || hasCode(error, 'clause.override_denied');
  if (!isGated) return { field: null, overriding: {} };
  const overriding = reason.trim() ? { override: { reason: reason.trim() } } : {};
  return { field: <ReasonToPass value={reason} onChange={setReason} />, overriding };
}
