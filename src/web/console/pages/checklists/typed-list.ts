import type { Checklist, ChecklistItem, ChecklistStep, PublishChecklist } from '#contract/checklist-shape.ts';

/** An item as it stands in the form. */
export interface TypedItem {
  readonly key?: string;
  readonly text: string;
  readonly kind: ChecklistItem['kind'];
  readonly isCritical?: boolean;
  readonly isOptional?: boolean;
  readonly min?: number | null;
  readonly max?: number | null;
  readonly unit?: string;
  /** Comma between, as people write it. */
  readonly options?: string;
}

export interface TypedList {
  readonly title: string;
  readonly step: ChecklistStep;
  readonly kind?: NonNullable<Checklist['kind']>;
  readonly productLine?: string;
  readonly model?: string;
  readonly items: readonly TypedItem[];
}

export const blankItem: TypedItem = { text: '', kind: 'yes_no' };

/** The list as the form begins with it. */
export function typedOf({ title, step, kind, productLine, model, items }: Checklist): TypedList {
  return {
    ...{ title, step },
    ...(kind && { kind }),
    ...(productLine && { productLine }),
    ...(model && { model }),
    items: items.map(({ options, ...item }) => ({
      ...item,
      ...(options && { options: options.join('，') }),
    })),
  };
}

/** The list as it is published: items keep their keys, new ones get the next number. */
export function listOf({ productLine, model, kind, items, ...typed }: TypedList): PublishChecklist {
  const taken = new Set(items.flatMap(({ key }) => key ?? []));
  return {
    ...typed,
    ...(kind && { kind }),
    ...(productLine?.trim() && { productLine: productLine.trim() }),
    ...(model?.trim() && { model: model.trim() }),
    items: items.map(item => itemOf(item, item.key ?? nextKey(taken))),
  };
}

function nextKey(taken: Set<string>): string {
  const key = `item${taken.size + 1}`;
  const free = taken.has(key) ? `${key}x${taken.size}` : key;
  taken.add(free);
  return free;
}

function itemOf(typed: TypedItem, key: string): ChecklistItem {
  const { text, kind, isCritical = false, isOptional = false, min, max, unit, options = '' } = typed;
  const isNumber = kind === 'number';
  const words = options.split(/[,，、;；\n]/).map(word => word.trim());
  return {
    ...{ key, text: text.trim(), kind, isCritical, isOptional },
    ...(isNumber && typeof min === 'number' && { min }),
    ...(isNumber && typeof max === 'number' && { max }),
    ...(isNumber && unit?.trim() && { unit: unit.trim() }),
    ...(kind === 'choice' && { options: [...new Set(words.filter(Boolean))] }),
  };
}
