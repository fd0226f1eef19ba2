/** What `npm run bench` was asked for. */
export interface BenchOptions {
  /** Ends within 40 seconds: proves that it works, its figures are rough. */
  readonly quick: boolean;
  /** A file that the benchmark is to use in place of its own. */
  readonly file?: string;
}

/** Median, 95th percentile and the slowest of some durations in milliseconds. */
export interface Spread {
  readonly p50: number;
  readonly p95: number;
  readonly most: number;
}

export function spreadOf(durations: readonly number[]): Spread {
  const sorted = Float64Array.from(durations).sort();
  const at = (share: number) =>
    rounded(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0);
  return { p50: at(0.5), p95: at(0.95), most: at(1) };
}

/** Three digits are all that a benchmark knows. */
export function rounded(value: number): number {
  return value >= 100 ? Math.round(value) : Number(value.toPrecision(3));
}

/** Whole division with three digits; null where there is nothing to divide by. */
export function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : rounded(part / whole);
}
