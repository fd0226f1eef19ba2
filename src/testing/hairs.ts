import type { Control, DeadlineControl, Regulation } from '#engine/regulation.ts';

/** A control as it would be with one boundary moved by a hair. */
export interface Hair {
  readonly moved: string;
  readonly control: Control;
}

type Settings = Regulation['settings'];

/** Every way in which a boundary of a control may be moved by the least: its comparisons, limits and counts. */
export function hairs(control: Control, settings: Settings): Hair[] {
  return [...comparisons(control, settings), ...limits(control, settings), ...counts(control, settings)];
}

const comparison = /(?<![<>=!])(<=|>=|<|>)(?!=)/g;
const opposite: Readonly<Record<string, string>> = { '<=': '<', '<': '<=', '>=': '>', '>': '>=' };

/** Each comparison of its conditions with the boundary itself on the other side. */
function comparisons(control: Control, settings: Settings): Hair[] {
  return varied(control, text => (isSettled(text, settings) ? [] : turned(text))).map(({ moved, value }) => ({
    moved,
    control: value as Control,
  }));
}

function turned(text: string): Variation[] {
  return [...text.matchAll(comparison)].map(({ 0: sign, index }) => {
    const value = text.slice(0, index) + opposite[sign] + text.slice(index + sign.length);
    return { moved: `${sign} the other way: ${value}`, value };
  });
}

interface Variation {
  readonly moved: string;
  readonly value: unknown;
}

/** Copies of a value that differ in one of the texts in it. */
function varied(value: unknown, vary: (text: string) => Variation[]): Variation[] {
  if (typeof value === 'string') return vary(value);
  if (Array.isArray(value))
    return value.flatMap((item, i) =>
      varied(item, vary).map(({ moved, value: other }) => ({ moved, value: value.with(i, other) })),
    );
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    varied(item, vary).map(({ moved, value: other }) => ({ moved, value: { ...value, [key]: other } })),
  );
}

/** Whether a choice of the company's has a part in a condition: examples are played with one of its answers only. */
function isSettled(condition: string, settings: Settings): boolean {
  return [...condition.matchAll(/\bsettings\.(\w+)/g)].some(([, name = '']) => {
    const { value, choices } = settings[name] ?? {};
    return typeof value === 'boolean' || choices !== undefined;
  });
}

function limits(control: Control, settings: Settings): Hair[] {
  switch (control.kind) {
    case 'deadline':
      return control.within.flatMap(({ limit }, i) =>
        neighbours(limit, settings).map(other => ({
          moved: `${limit} as ${other}`,
          control: withLimit(control, i, other),
        })),
      );
    case 'duty':
      return neighbours(control.within ?? '', settings).map(within => ({
        moved: `${control.within} as ${within}`,
        control: { ...control, within },
      }));
    case 'approval':
      return control.chain.flatMap((step, i) =>
        sums(step.above, settings).map(above => ({
          moved: `above ${step.above} as ${above}`,
          control: { ...control, chain: control.chain.with(i, { ...step, above }) },
        })),
      );
    default:
      return [];
  }
}

function withLimit(control: DeadlineControl, i: number, limit: string): DeadlineControl {
  return { ...control, within: control.within.map((row, at) => (at === i ? { ...row, limit } : row)) };
}

/** A limit a little shorter and a little longer: by a minute where it is in hours or minutes, else by one of its unit. */
function neighbours(limit: string, settings: Settings): string[] {
  const written = limit.startsWith('settings.') ? String(settings[limit.slice(9)]?.value) : limit;
  const [, count, unit, rest = ''] = /^(\d+)(h|m|d|wd|w|mo|y)( .*)?$/.exec(written) ?? [];
  if (count === undefined || unit === undefined) return [];
  const [least, of] = unit === 'h' ? [Number(count) * 60, 'm'] : [Number(count), unit];
  return [least - 1, least + 1].filter(n => n > 0).map(n => `${n}${of}${rest}`);
}

/** A sum in yuan a fen lower and a fen higher. */
function sums(sum: string | undefined, settings: Settings): string[] {
  const written = sum?.startsWith('settings.') ? String(settings[sum.slice(9)]?.value) : sum;
  const fen = written === undefined ? Number.NaN : Math.round(Number(written) * 100);
  return [fen - 1, fen + 1].filter(n => n >= 0).map(n => (n / 100).toFixed(2));
}

/** Each row of a table of measures a time earlier and a time later. */
function counts(control: Control, settings: Settings): Hair[] {
  if (control.kind !== 'sanction' && control.kind !== 'reward') return [];
  return control.steps.flatMap((step, i) => {
    if (isSettled(step.when ?? '', settings)) return [];
    const others = [step.fromCount - 1, step.fromCount + 1].filter(count => count > 0);
    return others.map(fromCount => ({
      moved: `from ${step.fromCount} as ${fromCount}`,
      control: { ...control, steps: control.steps.with(i, { ...step, fromCount }) },
    }));
  });
}
