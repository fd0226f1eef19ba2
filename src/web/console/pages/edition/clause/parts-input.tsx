import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAround } from './around.ts';
import { blankOf } from './blank.ts';
import type { InputProps } from './input-props.ts';
import { Part } from './part.tsx';
import { inputOf, type Shape } from './shape.ts';
import { labelKeys } from './words.ts';
import { withKey } from './written.ts';

/** Shown also where it is not written: what people look for first. */
const looksFor = 'when';

interface PartsInputProps extends Pick<InputProps, 'shape' | 'path' | 'content' | 'onChange'> {
  /** What its keys are the keys of; by default the key that it stands in. */
  readonly owner?: string;
}

/** Keys with their values: those that must be written and those that are, and a way to add the others. */
export function PartsInput({ shape, path, content, onChange, owner = ownerOf(path) }: PartsInputProps) {
  const { t } = useTranslation();
  const { properties = {}, required = [] } = shape;
  const written = (content ?? {}) as Readonly<Record<string, unknown>>;
  const keys = Object.keys(properties).filter(key => properties[key]?.const === undefined);
  const isShown = (key: string) => required.includes(key) || key in written || key === looksFor;
  const others = keys.filter(key => !isShown(key));
  const set = (key: string, value: unknown) => onChange(withKey(written, key, value));
  return (
    <div className="parts">
      {keys.filter(isShown).map(key => (
        <OnePart
          key={key}
          label={t(labelKeys(owner, key))}
          shape={properties[key] ?? {}}
          path={[...path, key]}
          content={written[key]}
          isRequired={required.includes(key)}
          onChange={value => set(key, value)}
        />
      ))}
      {others.length > 0 ? (
        <Select
          aria-label={t('control:add_part')}
          placeholder={t('control:add_part')}
          className="add-part"
          value={null}
          showSearch={{ optionFilterProp: 'label' }}
          options={others.map(key => ({ value: key, label: t(labelKeys(owner, key)) }))}
          onChange={(key: string | null) => key && set(key, blankOf(properties[key] ?? {}))}
        />
      ) : null}
    </div>
  );
}

function ownerOf(path: readonly string[]): string {
  return path.findLast(step => !/^\d+$/.test(step)) ?? '';
}

interface OnePartProps extends InputProps {
  readonly shape: Shape;
  readonly isRequired: boolean;
}

function OnePart({ isRequired, ...input }: OnePartProps) {
  const { Input: Inner } = useAround();
  const { label, shape, path, content, onChange } = input;
  const { as } = inputOf(shape);
  const isLeaf = as !== 'parts' && as !== 'rows' && as !== 'variants';
  const write = (value: unknown) => onChange(value === '' && !isRequired ? undefined : value);
  const mayGo = !isRequired && content !== undefined;
  return (
    <Part label={label} path={path} isLeaf={isLeaf} {...(mayGo && { onTakeAway: () => onChange(undefined) })}>
      <Inner {...input} onChange={write} />
    </Part>
  );
}
