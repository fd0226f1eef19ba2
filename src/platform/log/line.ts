interface Entry {
  readonly time?: string;
  readonly level?: string;
  readonly msg?: string;
  readonly err?: { readonly stack?: string; readonly message?: string };
}

/** A log entry as a person at a terminal reads it: `09:10:00 info  database started ms=63`. */
export function lineOf(json: string): string {
  const { time = '', level = '', msg = '', err, ...more } = JSON.parse(json) as Entry;
  const values = Object.entries(more).map(([key, value]) => `${key}=${textOf(value)}`);
  const fault = err ? `\n${err.stack ?? err.message ?? ''}` : '';
  return `${[time.slice(11, 19), level.padEnd(5), msg, ...values].join(' ').trimEnd()}${fault}\n`;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}
