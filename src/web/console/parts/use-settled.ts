import { useEffect, useRef, useState } from 'react';

const afterMs = 180;

/** What was typed, once the fingers rest; what came as one, pasted or from an input method, at once. */
export function useSettled(typed: string): string {
  const [settled, setSettled] = useState(typed);
  const before = useRef(typed);
  useEffect(() => {
    const cameAsOne = Math.abs(typed.length - before.current.length) > 1;
    before.current = typed;
    const timer = setTimeout(() => setSettled(typed), cameAsOne ? 0 : afterMs);
    return () => clearTimeout(timer);
  }, [typed]);
  return settled;
}
