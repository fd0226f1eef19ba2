import type { Static } from 'typebox';
import type { AddSite } from '#contract/customer.ts';
import { type Refused, refuse } from '#kernel/refusal.ts';
import {
  type BranchRow,
  findBranch,
  nearestBranch,
  type Point,
  pointOfRegion,
  regions,
  straightLineMetres,
} from '#modules/organisation/index.ts';
import type { Db } from '#platform/database/kysely.ts';

export type SiteInput = Static<typeof AddSite>;

/** Where a new site is, which branch serves it, and how far that is. */
export interface Place {
  readonly branch: BranchRow;
  readonly point: Point | null;
  readonly distanceMetres: number | null;
  readonly distanceSource: 'measured' | 'straight_line' | null;
}

/** Refuses a division that is not known, and a branch that is not one. */
export async function placeOf(db: Db, site: SiteInput): Promise<Place | Refused> {
  if (!regions().has(site.adcode)) return refuse('region.unknown', { field: 'adcode' });
  const point = givenPoint(site);
  const about = point ?? pointOfRegion(site.adcode);
  const branch = site.branchId ? await findBranch(db, site.branchId) : await nearestBranch(db, about);
  if (!branch) return refuse('input.invalid', { field: 'branchId', params: { keyword: 'enum' } });
  return { branch, point, ...distanceOf(branch, about, site.distanceMetres) };
}

function givenPoint({ lng, lat }: SiteInput): Point | null {
  return lng === undefined || lat === undefined ? null : { lng, lat };
}

function distanceOf(
  branch: BranchRow,
  about: Point | null,
  measured: number | undefined,
): Pick<Place, 'distanceMetres' | 'distanceSource'> {
  if (measured !== undefined) return { distanceMetres: measured, distanceSource: 'measured' };
  if (!about) return { distanceMetres: null, distanceSource: null };
  return { distanceMetres: straightLineMetres(branch, about), distanceSource: 'straight_line' };
}
