import { linkPath } from '#modules/portal/index.ts';
import { publicUrlOf } from '#platform/config/config.ts';
import type { Composition } from './compose.ts';

/** What mail in and out needs of the product. */
export function correspondenceGround({ config, db, road, files, clock }: Composition) {
  const { secret, fileMaxMegabytes: maxMegabytes } = config;
  const portalUrl = (requestId: string) => `${publicUrlOf(config)}${linkPath(secret, requestId)}`;
  return { db, road, files, clock, secret, maxMegabytes, portalUrl };
}
