import type { OverrideKind } from '#contract/override-kinds.ts';
import type { Override } from '#contract/shape.ts';

/** A file that shows why, under the id by which it is kept. */
interface Shown {
  readonly id: string;
  readonly name: string;
}

/** What a person says when they let a gate pass, while they write it. */
export interface Passing {
  readonly kind: OverrideKind | '';
  readonly reason: string;
  readonly papers: readonly Shown[];
}

export const nothingSaid: Passing = { kind: '', reason: '', papers: [] };

/** What a command carries of it; nothing before a reason is given. */
export function overridingOf({ kind, reason, papers }: Passing): { readonly override?: Override } {
  if (!reason.trim()) return {};
  const override: Override = {
    reason: reason.trim(),
    ...(kind && { kind }),
    ...(papers.length > 0 && { fileIds: papers.map(({ id }) => id) }),
  };
  return { override };
}
