import { useTranslation } from 'react-i18next';
import { v7 as newKey } from 'uuid';
import { Button } from '../elements/button.tsx';
import type { TypedItem } from './body.ts';

interface ItemsInputProps {
  readonly label: string;
  readonly items: readonly TypedItem[];
  readonly isMissing: boolean;
  readonly onChange: (items: readonly TypedItem[]) => void;
}

/** What was counted, a line for each kind of thing: how many were to come, and how many came. */
export function ItemsInput({ label, items, isMissing, onChange }: ItemsInputProps) {
  const { t } = useTranslation();
  const patch = (key: string, part: Partial<TypedItem>) =>
    onChange(items.map(item => (item.key === key ? { ...item, ...part } : item)));
  return (
    <fieldset className="project-items">
      <legend>{label}</legend>
      {items.map((item, place) => (
        <div className="project-item" key={item.key}>
          <Cell name="name" item={item} place={place} onChange={patch} />
          <Cell name="expected" item={item} place={place} onChange={patch} />
          <Cell name="counted" item={item} place={place} onChange={patch} />
          <Button
            aria-label={t('common:action.remove_named', { name: item.name || String(place + 1) })}
            onClick={() => onChange(items.filter(({ key }) => key !== item.key))}
          >
            ×
          </Button>
        </div>
      ))}
      {isMissing ? <span className="wrong">{t('project:needed')}</span> : null}
      <Button onClick={() => onChange([...items, { key: newKey(), name: '', expected: '1', counted: '' }])}>
        {t('project:add_item')}
      </Button>
    </fieldset>
  );
}

interface CellProps {
  readonly name: 'name' | 'expected' | 'counted';
  readonly item: TypedItem;
  readonly place: number;
  readonly onChange: (key: string, part: Partial<TypedItem>) => void;
}

function Cell({ name, item, place, onChange }: CellProps) {
  const { t } = useTranslation();
  const isCount = name !== 'name';
  return (
    <input
      className="input"
      required
      aria-label={`${t(`project:item.${name}`)} ${place + 1}`}
      placeholder={t(`project:item.${name}`)}
      inputMode={isCount ? 'numeric' : undefined}
      maxLength={isCount ? 6 : 200}
      value={item[name]}
      onChange={({ target }) =>
        onChange(item.key, { [name]: isCount ? target.value.replace(/\D/g, '') : target.value })
      }
    />
  );
}
