import { inputOf, type Shape, type Variant } from './shape.ts';
import type { WrittenControl } from './written.ts';

const text = { 'zh-CN': '', 'zh-TW': '', en: '' };

/** What is written first where a value is asked for: the most usual, to be changed. */
const usual: Readonly<Record<string, unknown>> = {
  text,
  role: 'manager',
  roles: 'manager',
  events: 'service_request.registered',
  event: 'service_request.registered',
  action: 'service_request.close',
  actions: 'service_request.close',
  limit: '24h',
  limits: '24h',
  limit_or_none: '3d',
  warn_at: '75%',
  amount: '50',
  percent: 50,
  span: '1y',
  window: 'month',
  time_of_day: '17:00',
  due_day: 4,
  month_day: '01-01',
};

/** What a value of this shape begins as. */
export function blankOf(shape: Shape): unknown {
  const { expects = '' } = shape;
  if (Object.hasOwn(usual, expects)) return usual[expects];
  const input = inputOf(shape);
  switch (input.as) {
    case 'parts':
      return partsOf(input.shape);
    case 'rows':
      return input.isShort ? blankOf(input.item) : [blankOf(input.item)];
    case 'choice':
      return input.values[0];
    case 'variants':
      return input.variants[0] && blankVariant(input.variants[0]);
    case 'truth':
      return true;
    case 'number':
      return Math.max(1, shape.minimum ?? 1);
    default:
      return '';
  }
}

/** Shares are of at least two. */
export function blankVariant(variant: Variant): unknown {
  if ('word' in variant) return variant.word;
  const blank = blankOf(variant.shape);
  return variant.key === 'list' && Array.isArray(blank) ? [...blank, ...blank] : blank;
}

function partsOf({ properties = {}, required = [] }: Shape): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    required.map(key => {
      const shape = properties[key] ?? {};
      return [key, shape.const ?? blankOf(shape)];
    }),
  );
}

/** What a control of a kind needs beyond its required keys to say something. */
const further: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  deadline: { to: 'service_request.closed' },
  record: { at: 'work_order.completed', fields: 'work_order.outcome' },
  indicator: { target: { at_least: 90 } },
  duty: { every: 'month' },
  reward: { measure: 'praise', decided_by: 'manager' },
  sanction: { due_process: { decided_by: 'manager', appeal_to: 'general_manager' } },
};

/** What a control of a kind begins as. */
export function newControl(kind: string, shape: Shape): WrittenControl {
  return { kind, ...partsOf(shape), ...further[kind] };
}
