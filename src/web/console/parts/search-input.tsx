import { SearchOutlined } from '@ant-design/icons';
import { Input, type InputRef } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useKeys } from './use-keys.ts';
import { useSettled } from './use-settled.ts';

interface SearchInputProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (q: string) => void;
}

/** Searches as one types; `/` comes here, Escape goes back to the list. */
export function SearchInput({ label, value, onChange }: SearchInputProps) {
  const input = useRef<InputRef>(null);
  const [typed, setTyped] = useState(value);
  const settled = useSettled(typed);
  const last = useRef(value);
  const path = useRef(window.location.pathname);

  useEffect(() => {
    // Who has gone to another page meanwhile is not called back to this one.
    if (settled === last.current || window.location.pathname !== path.current) return;
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
      className="search-input"
      aria-label={label}
      placeholder={label}
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
