export const prefix = 'guiju_field:';

/** What this phone keeps under a name across reloads; undefined when there is none or it cannot be read. */
export function recall(name: string): unknown {
  try {
    const text = localStorage.getItem(prefix + name);
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Keeps a plain value on this phone. A phone without room keeps nothing: the work goes on all the same. */
export function keep(name: string, value: unknown): void {
  try {
    localStorage.setItem(prefix + name, JSON.stringify(value));
  } catch {
    drop(name);
  }
}

export function drop(name: string): void {
  localStorage.removeItem(prefix + name);
}
