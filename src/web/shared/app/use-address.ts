import { useNavigate, useSearch } from '@tanstack/react-router';

/**
 * What a page keeps in its address, so that it survives a reload and can be sent to somebody: filters, tab, sort.
 * `const [filters, setFilters] = useAddress({ q: '', state: 'open' })`; a value equal to its default is left out.
 */
export function useAddress<T extends Readonly<Record<string, string>>>(defaults: T) {
  const found: Readonly<Record<string, unknown>> = useSearch({ strict: false });
  const navigate = useNavigate();
  const read = (name: string) => (found[name] === undefined ? defaults[name] : String(found[name]));
  const values = Object.fromEntries(Object.keys(defaults).map(name => [name, read(name)])) as T;

  const change = (next: Partial<T>) => {
    const search = Object.entries({ ...found, ...values, ...next }).filter(
      ([name, value]) => value !== defaults[name],
    );
    return navigate({ to: '.', search: Object.fromEntries(search), replace: true });
  };

  return [values, change] as const;
}
