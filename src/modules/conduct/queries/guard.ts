import type { conductEndpoints } from '#contract/conduct.ts';
import type { Query } from '#road/route.ts';
import { guardOf } from '../wage.ts';

/** The legal guard of deductions as it stands. */
export const readGuard: Query<typeof conductEndpoints.readGuard> = async ({ db, road }) => {
  const { setAt, ...guard } = await guardOf(db);
  return { ...guard, setOn: setAt?.toZonedDateTimeISO(road.zone).toPlainDate().toString() ?? null };
};
