import type { Override, OverrideKind } from '#contract/shape.ts';
import type { Paper } from '../diagnosis/papers.tsx';
import type { Overriding } from './allowance.ts';

/** What a person says when they let a gate pass, while they write it. */
export interface Passing {
  readonly kind: OverrideKind | '';
  readonly reason: string;
  readonly papers: readonly Paper[];
}

export const nothingSaid: Passing = { kind: '', reason: '', papers: [] };

/** What a command carries of it; nothing before a reason is given. */
export function overridingOf({ kind, reason, papers }: Passing): Overriding {
  if (!reason.trim()) return {};
  const override: Override = {
    reason: reason.trim(),
    ...(kind && { kind }),
    ...(papers.length > 0 && { fileIds: papers.map(({ id }) => id) }),
  };
  return { override };
}
