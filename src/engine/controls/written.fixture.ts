import { controlOf } from '../pack/normal-form.ts';
import { formOf } from '../pack/normal-form-spec.ts';
import type { Control, FormSpec } from '../regulation.ts';

const words = (text: string) => ({ 'zh-CN': text, 'zh-TW': text, en: text });

/** A control as packs write it, with a name. */
export function written(control: Readonly<Record<string, unknown>>): Control {
  return controlOf({ name: words('control'), ...control });
}

/** A form as packs write it, its fields as `name: type`, with a `!` where they must be filled in. */
export function aForm(id: string, fields: Readonly<Record<string, string>>): FormSpec {
  const written = Object.entries(fields).map(([name, type]) => ({
    name,
    label: words(name),
    type: type.replace('!', ''),
    required: type.endsWith('!'),
  }));
  return formOf({ id, printed: `《${id}》`, title: words(id), filled_by: 'engineer', fields: written });
}
