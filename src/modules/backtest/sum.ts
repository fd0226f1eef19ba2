/** Adds up what was counted in parts: numbers, in maps and plain objects of them; texts stay as they are. */
export function addTo<T extends object>(sum: T, part: T): void {
  if (sum instanceof Map && part instanceof Map) addMap(sum, part);
  else addFields(sum as Record<string, unknown>, part as Record<string, unknown>);
}

function addMap(sum: Map<unknown, unknown>, part: ReadonlyMap<unknown, unknown>): void {
  for (const [key, value] of part) sum.set(key, added(sum.get(key), value));
}

function addFields(sum: Record<string, unknown>, part: Readonly<Record<string, unknown>>): void {
  for (const [key, value] of Object.entries(part)) sum[key] = added(sum[key], value);
}

function added(sum: unknown, part: unknown): unknown {
  if (sum === undefined) return part;
  if (typeof sum === 'number' && typeof part === 'number') return sum + part;
  if (typeof sum === 'object' && sum !== null && typeof part === 'object' && part !== null) addTo(sum, part);
  return sum;
}
