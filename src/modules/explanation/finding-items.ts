import { reachOf } from '#contract/asker.ts';
import type { ExplainedItem } from '#contract/explanation.ts';
import { explainCases, type OfCase } from '#modules/conduct/index.ts';
import { type Explaining, headOf, ruleLines } from './explaining.ts';

/** Violations and merits that this reader may know of, each with its arithmetic; the shell sees all. */
export async function findingItems(asked: OfCase, explaining: Explaining): Promise<ExplainedItem[]> {
  const { db, road, reader: actor } = explaining;
  const { regulations } = road;
  const reach = actor.key.startsWith('system:') ? 'all' : reachOf(actor, 'conduct.read');
  const told = await explainCases({ regulations, zone: () => road.zone }, { db, actor, reach }, asked);
  return told.map(({ clause, control, edition, status, at, lines }) => {
    const regulation = regulations.book.edition(edition);
    return {
      kind: 'finding',
      ...headOf(regulation, { clause, control }, explaining),
      status,
      at,
      lines: [...ruleLines(regulation, { clause, control }, explaining), ...lines],
    };
  });
}
