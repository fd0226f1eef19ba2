import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import type { Region } from '#contract/organisation.ts';
import type { Db } from '#platform/database/kysely.ts';
import type { Point } from './point.ts';

export interface RegionRow extends Region {
  /** With the names of province and city before it. */
  readonly fullName: string;
}

let read: ReadonlyMap<string, RegionRow> | undefined;

/** The administrative divisions that travel with the product, by code; read with the first call. */
export function regions(): ReadonlyMap<string, RegionRow> {
  read ??= readRegions(readFileSync(join(import.meta.dirname, 'regions.csv'), 'utf8'));
  return read;
}

function readRegions(text: string): ReadonlyMap<string, RegionRow> {
  const rows = text.trimEnd().split('\n').slice(1).map(parseRow);
  const byCode = new Map(rows.map(row => [row.adcode, row]));
  const named = rows.map(row => ({ ...row, fullName: fullNameOf(row, byCode) }));
  return new Map(named.map(row => [row.adcode, row]));
}

function parseRow(line: string): Region {
  const [adcode = '', name = '', level = '', parent = '', lng = '', lat = ''] = line.split(',');
  return {
    adcode,
    name,
    level: level as Region['level'],
    parentAdcode: parent === '' ? null : parent,
    lng: lng === '' ? null : Number(lng),
    lat: lat === '' ? null : Number(lat),
  };
}

function fullNameOf(region: Region, byCode: ReadonlyMap<string, Region>): string {
  const parent = byCode.get(region.parentAdcode ?? '');
  return parent ? fullNameOf(parent, byCode) + region.name : region.name;
}

/** Where a division is; without a coordinate of its own, where the one above it is. */
export function pointOfRegion(adcode: string): Point | null {
  const region = regions().get(adcode);
  if (!region) return null;
  if (region.lng !== null && region.lat !== null) return { lng: region.lng, lat: region.lat };
  return region.parentAdcode === null ? null : pointOfRegion(region.parentAdcode);
}

/** Puts the divisions into the database, where lists join them; those that are there are brought up to date. */
export async function loadRegions(db: Db): Promise<void> {
  const rows = JSON.stringify([...regions().values()]);
  await sql`
    insert into region (adcode, name, full_name, level, parent_adcode, lng, lat)
    select adcode, name, "fullName", level, "parentAdcode", lng, lat
    from jsonb_to_recordset(${rows}::jsonb) as r(adcode text, name text, "fullName" text, level text,
      "parentAdcode" text, lng double precision, lat double precision)
    on conflict (adcode) do update set name = excluded.name, full_name = excluded.full_name, level = excluded.level,
      parent_adcode = excluded.parent_adcode, lng = excluded.lng, lat = excluded.lat`.execute(db);
}
