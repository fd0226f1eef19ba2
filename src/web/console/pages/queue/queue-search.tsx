import { SearchOutlined } from '@ant-design/icons';
import { Input, type InputRef } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useKeys } from '../../parts/use-keys.ts';
import { useSettled } from '../../parts/use-settled.ts';

interface QueueSearchProps {
  readonly value: string;
  readonly onChange: (q: string) => void;
}

/** Searches as one types; `/` comes here, Escape goes back to the list. */
export function QueueSearch({ value, onChange }: QueueSearchProps) {
  const { t } = useTranslation();
  const input = useRef<InputRef>(null);
  const [typed, setTyped] = useState(value);
  const settled = useSettled(typed);
  const last = useRef(value);

  useEffect(() => {
    if (settled === last.current) return;
    last.current = settled;
    onChange(settled.trim());
  }, [settled, onChange]);

  useEffect(() => {
    if (value === last.current.trim()) return;
    last.current = value;
    setTyped(value);
  }, [value]);

  useKeys({ '/': () => input.current?.focus() });

  return (
    <Input
      ref={input}
      className="queue-search"
      aria-label={t('desk:queue.search')}
      placeholder={t('desk:queue.search')}
      prefix={<SearchOutlined />}
      suffix={typed ? null : <kbd>/</kbd>}
      allowClear
      maxLength={100}
      value={typed}
      onChange={event => setTyped(event.target.value)}
      onKeyDown={event => {
        if (event.key === 'Escape') input.current?.blur();
      }}
    />
  );
}
