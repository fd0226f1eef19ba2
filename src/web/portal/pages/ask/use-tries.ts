import { useEffect, useRef, useState } from 'react';

/** What is still wanted is told once somebody has tried to send, and the first of it is brought into sight. */
export function useTries() {
  const form = useRef<HTMLFormElement>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    if (tries > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [tries]);
  return { form, isTried: tries > 0, onTry: () => setTries(before => before + 1) };
}
