import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';

const columns = [
  'number',
  'incident_state',
  'sys_mod_count',
  'made_sla',
  'opened_at',
  'sys_updated_at',
  'category',
  'subcategory',
  'u_symptom',
  'priority',
] as const;

const priorities = ['1 - Critical', '2 - High', '3 - Moderate', '4 - Low'] as const;
const middle = ['Active', 'Active', 'Awaiting User Info', 'Active', 'Awaiting Vendor', 'Active'] as const;
const beganAt = Date.UTC(2024, 0, 1);
const minute = 60_000;

/**
 * Writes a log in the form that `maps/incidents-servicenow.yaml` reads: as many cases as asked, five to nine rows each,
 * in the order in which they happened with fifty cases under way at any time. The same number gives the same file.
 */
export async function writeLog(path: string, cases: number): Promise<void> {
  const file = createWriteStream(path);
  file.write(`${columns.join(',')}\n`);
  for (let first = 0; first < cases; first += underWay) {
    const rows = Array.from({ length: Math.min(underWay, cases - first) }, (_, n) =>
      rowsOf(first + n),
    ).flat();
    const text = rows.toSorted((a, b) => a.at - b.at).map(({ line }) => line);
    if (!file.write(`${text.join('\n')}\n`)) await new Promise(resolve => file.once('drain', resolve));
  }
  file.end();
  await finished(file);
}

const underWay = 50;

function rowsOf(n: number) {
  const opened = beganAt + n * 7 * minute;
  const hours = (n * 37) % 400;
  const states = ['New', ...middle.slice(0, 2 + (n % 5)), 'Resolved', 'Closed'];
  const step = (hours * 60 * minute) / (states.length - 1);
  const words = [`Category ${n % 53}`, `Subcategory ${n % 211}`, `Symptom ${n % 499}`, priorities[n % 4]];
  return states.map((state, index) => {
    const at = Math.floor((opened + index * step) / minute) * minute;
    const cells = [`BENCH${n}`, state, index, hours < 212, isoOf(opened), isoOf(at), ...words];
    return { at, line: cells.join(',') };
  });
}

function isoOf(at: number): string {
  return new Date(at).toISOString().slice(0, 16);
}
