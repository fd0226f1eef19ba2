import { type Logger, pino } from 'pino';
import { lineOf } from './line.ts';

export type Log = Logger;

export interface LogOptions {
  readonly level: 'debug' | 'info' | 'warn' | 'error';
  /** `auto`: lines for a terminal, JSON for everything else. */
  readonly format: 'auto' | 'line' | 'json';
  readonly stream?: { write(text: string): unknown; readonly isTTY?: boolean };
}

/** Keys under which people or secrets could stand; what is logged under them is not written. */
const personal = [
  'password',
  'secret',
  'token',
  'cookie',
  'authorization',
  'phone',
  'email',
  'name',
  'address',
  'body',
  'connectionString',
];

/** Structured logs without personal data, on the error stream: the standard output is for answers of commands. */
export function createLog({ level, format, stream = process.stderr }: LogOptions): Log {
  const asLines = format === 'line' || (format === 'auto' && stream.isTTY === true);
  const write = asLines ? (text: string) => stream.write(lineOf(text)) : (text: string) => stream.write(text);
  const paths = personal.flatMap(key => [key, `*.${key}`, `*.*.${key}`]);
  return pino(
    {
      level,
      base: null,
      redact: { paths, censor: '…' },
      timestamp: () => `,"time":"${Temporal.Now.instant().toString({ smallestUnit: 'millisecond' })}"`,
      formatters: { level: label => ({ level: label }) },
      serializers: { err: serializeError },
    },
    { write },
  );
}

/** Only what finds the fault: a driver's error may carry the values of a row in `detail`. */
function serializeError(error: unknown): unknown {
  if (!(error instanceof Error)) return { message: String(error) };
  const { code, constraint } = error as { code?: string; constraint?: string };
  return { type: error.name, message: error.message, code, constraint, stack: error.stack };
}
