/** The name that is most like `wrong`, when one is close enough to be what was meant: a slip of the pen or a name cut short. */
export function nearest(wrong: string, names: readonly string[]): string | undefined {
  return mostAlike(wrong, names) ?? names.find(name => name.startsWith(wrong));
}

function mostAlike(wrong: string, names: readonly string[]): string | undefined {
  const farthest = Math.max(2, Math.floor(wrong.length / 3));
  let best: string | undefined;
  let bestDistance = farthest + 1;
  for (const name of names) {
    const distance = editDistance(wrong, name, bestDistance);
    if (distance >= bestDistance) continue;
    best = name;
    bestDistance = distance;
  }
  return best;
}

/** Levenshtein distance, given up (answering `limit`) once it cannot be under it. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    row = nextRow(row, a.charAt(i - 1), b);
    if (Math.min(...row) >= limit) return limit;
  }
  return row[b.length] ?? limit;
}

function nextRow(row: readonly number[], letter: string, b: string): number[] {
  const next = [(row[0] ?? 0) + 1];
  for (let j = 1; j <= b.length; j++) {
    const replaced = (row[j - 1] ?? 0) + (letter === b.charAt(j - 1) ? 0 : 1);
    next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
  }
  return next;
}
