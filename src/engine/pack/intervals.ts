/** What a condition lets through, where it only compares one quantity with numbers: `a.b >= km(100) && a.b < km(300)`. */
export interface Band {
  /** The quantity with its unit, such as `asset.distance km`. */
  readonly of: string;
  readonly from: Bound;
  readonly to: Bound;
}

/** An end of a band: whether the number itself is in. */
interface Bound {
  readonly at: number;
  readonly isIn: boolean;
}

const comparison = /^([a-z_]+(?:\.[a-z_]+)+) (<=?|>=?|==) (?:([a-z]+)\()?(-?\d+(?:\.\d+)?)\)?$/;
const everything = {
  from: { at: Number.NEGATIVE_INFINITY, isIn: true },
  to: { at: Number.POSITIVE_INFINITY, isIn: true },
};

/** The band of a condition; undefined where it is none. */
export function bandOf(condition: string): Band | undefined {
  const parts = condition.split('&&').map(part => comparison.exec(part.trim()));
  const [first] = parts;
  if (!first) return undefined;
  const of = quantityOf(first);
  let band: Band = { of, ...everything };
  for (const part of parts) {
    if (!part || quantityOf(part) !== of) return undefined;
    band = narrowed(band, part);
  }
  return band;
}

function quantityOf(part: RegExpExecArray): string {
  return [part[1], part[3] ?? ''].join(' ').trim();
}

function narrowed(band: Band, [, , sign = '', , number = '']: RegExpExecArray): Band {
  const bound = { at: Number(number), isIn: sign.endsWith('=') };
  if (sign === '==') return { ...band, from: bound, to: bound };
  return sign.startsWith('<')
    ? { ...band, to: isEarlier(bound, band.to) ? bound : band.to }
    : { ...band, from: isEarlier(band.from, bound, true) ? bound : band.from };
}

/** Whether one upper end lies below another; of lower ends (`isLower`) the one that lets in the number comes first. */
function isEarlier(a: Bound, b: Bound, isLower = false): boolean {
  if (a.at !== b.at) return a.at < b.at;
  return isLower ? a.isIn && !b.isIn : !a.isIn && b.isIn;
}

/** Whether nothing satisfies it: it ends before it begins. */
export function isEmpty({ from, to }: Band): boolean {
  return from.at > to.at || (from.at === to.at && !(from.isIn && to.isIn));
}

/** Whether the earlier bands of the same quantity let through all that a later one would. */
export function isCovered(later: Band, earlier: readonly Band[]): boolean {
  const same = earlier.filter(({ of }) => of === later.of);
  const sorted = same.toSorted((a, b) => (isEarlier(a.from, b.from, true) ? -1 : 1));
  let reached: Bound = { at: later.from.at, isIn: !later.from.isIn };
  for (const band of sorted) {
    if (leavesGap(reached, band.from)) break;
    if (isEarlier(reached, band.to)) reached = band.to;
  }
  return !isEarlier(reached, later.to);
}

/** `reached` is the last number covered so far, or where `isIn` is false the first that is not. */
function leavesGap(reached: Bound, from: Bound): boolean {
  return from.at > reached.at || (from.at === reached.at && !reached.isIn && !from.isIn);
}
