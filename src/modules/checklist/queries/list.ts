import type { checklistEndpoints } from '#contract/checklist.ts';
import type { Checklist } from '#contract/checklist-shape.ts';
import type { Query } from '#road/route.ts';

/** Every version of every list, those in force first. */
export const readChecklists: Query<typeof checklistEndpoints.list> = async ({ db }) => {
  const rows = await db
    .selectFrom('checklist')
    .select(['id', 'title', 'step', 'kind', 'productLine', 'model', 'items', 'version'])
    .select(['publishedAt', 'publishedByName', 'endedAt'])
    .orderBy('endedAt', order => order.desc().nullsFirst())
    .orderBy('title')
    .orderBy('version', 'desc')
    .execute();
  return {
    items: rows.map(({ publishedAt, endedAt, step, kind, items, ...row }) => ({
      ...row,
      step: step as Checklist['step'],
      kind: kind as Checklist['kind'],
      items: items as unknown as Checklist['items'],
      publishedAt: publishedAt.toString(),
      endedAt: endedAt?.toString() ?? null,
    })),
  };
};
