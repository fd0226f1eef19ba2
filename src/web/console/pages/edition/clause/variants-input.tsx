import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAround } from './around.ts';
import { blankVariant } from './blank.ts';
import type { InputProps } from './input-props.ts';
import { type Variant, variantOf } from './shape.ts';
import { choiceKeys, variantKeys } from './words.ts';

interface VariantsInputProps extends InputProps {
  readonly variants: readonly Variant[];
  /** The key whose value it is. */
  readonly of: string;
}

/** A value that is written in one of several ways: which of them, and then in that way. */
export function VariantsInput({ variants, of, label, path, content, onChange }: VariantsInputProps) {
  const { Input: Inner } = useAround();
  const { t } = useTranslation();
  const now = variantOf(variants, content);
  const choose = (key: string) => {
    const chosen = variants.find(one => one.key === key);
    if (chosen) onChange(blankVariant(chosen));
  };
  return (
    <div className="variants">
      <Select
        aria-label={t('control:kind_of', { of: label })}
        value={now?.key ?? null}
        options={variants.map(one => ({
          value: one.key,
          label: t('word' in one ? choiceKeys(of, one.word) : variantKeys(one.key)),
        }))}
        onChange={choose}
      />
      {now && 'shape' in now ? (
        <Inner shape={now.shape} label={label} path={path} content={content} onChange={onChange} />
      ) : null}
    </div>
  );
}
