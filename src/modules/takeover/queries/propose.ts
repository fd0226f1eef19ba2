import type { takeoverEndpoints } from '#contract/takeover.ts';
import { Refused } from '#kernel/refusal.ts';
import type { Query } from '#road/route.ts';
import { proposeReading } from '../propose.ts';
import { visibleTakeover } from '../sight.ts';

/** What the columns of a sheet probably mean; nothing of it is kept. */
export const proposeColumns: Query<typeof takeoverEndpoints.propose> = async (
  { db, actor },
  { id, sheet, kind, headLine },
) => {
  const takeover = await visibleTakeover(db, { actor, action: 'takeover.read', id });
  if (takeover instanceof Refused) return takeover;
  const { branchId } = takeover.reading;
  return proposeReading(takeover.beginning, { sheet, kind, headLine, branchId });
};
