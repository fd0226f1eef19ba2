import { SearchOutlined } from '@ant-design/icons';
import { Input } from 'antd';
import type { KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';

interface SearchFieldProps {
  readonly value: string;
  /** Which hit the arrow keys stand on. */
  readonly place: number | undefined;
  readonly onChange: (typed: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

export const hitsId = 'customer-hits';
export const hitId = (place: number) => `customer-hit-${place}`;

export function SearchField({ value, place, onChange, onKeyDown }: SearchFieldProps) {
  const { t } = useTranslation();
  return (
    <Input
      autoFocus
      size="large"
      role="combobox"
      aria-label={t('desk:register.search_label')}
      aria-expanded={place !== undefined}
      aria-controls={hitsId}
      aria-activedescendant={place === undefined ? undefined : hitId(place)}
      autoComplete="off"
      placeholder={t('desk:register.search')}
      prefix={<SearchOutlined />}
      maxLength={100}
      value={value}
      onChange={event => onChange(event.target.value)}
      onKeyDown={onKeyDown}
    />
  );
}
