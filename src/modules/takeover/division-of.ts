import { type RegionRow, regions } from '#modules/organisation/index.ts';
import { toSimplified } from '#platform/search/fold.ts';

let below: ReadonlyMap<string | null, readonly RegionRow[]> | undefined;

/** The narrowest administrative division that an address begins with; null where none can be seen. */
export function divisionOf(address: string): string | null {
  const text = toSimplified(address.normalize('NFKC')).replaceAll(/\s|^中国/g, '');
  const province = startOf(text, childrenOf(null));
  if (province) return narrowest(province.region, province.rest);
  const cities = childrenOf(null).flatMap(({ adcode }) => childrenOf(adcode));
  const city = startOf(text, cities, 'in full');
  return city ? narrowest(city.region, city.rest) : null;
}

function childrenOf(adcode: string | null): readonly RegionRow[] {
  below ??= Map.groupBy(regions().values(), ({ parentAdcode }) => parentAdcode);
  return below.get(adcode) ?? [];
}

function narrowest({ adcode }: RegionRow, rest: string): string {
  const children = childrenOf(adcode);
  const found =
    startOf(rest, children) ??
    startOf(
      rest,
      children.flatMap(child => childrenOf(child.adcode)),
      'in full',
    );
  return found ? narrowest(found.region, found.rest) : adcode;
}

interface Found {
  readonly region: RegionRow;
  readonly rest: string;
}

/** Some write a name without its class: 山东 for 山东省. */
const classes = /(?:特别行政区|壮族自治区|回族自治区|维吾尔自治区|自治区|自治州|地区|省|市|盟)$/;

function startOf(
  text: string,
  among: readonly RegionRow[],
  how: 'short' | 'in full' = 'short',
): Found | undefined {
  for (const region of among.toSorted((a, b) => b.name.length - a.name.length)) {
    const short = how === 'short' ? region.name.replace(classes, '') : region.name;
    const name = [region.name, short].find(one => one.length >= 2 && text.startsWith(one));
    if (name !== undefined) return { region, rest: text.slice(name.length) };
  }
  return undefined;
}
