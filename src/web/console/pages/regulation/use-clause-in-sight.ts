import { useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';

/** The clause that the address asks for (`#S2.BUS.05`), brought into sight once the document stands. */
export function useClauseInSight(stands: boolean): string {
  const asked = decodeURIComponent(useLocation().hash.replace(/^#/, ''));
  useEffect(() => {
    if (stands && asked) document.getElementById(asked)?.scrollIntoView({ block: 'center' });
  }, [stands, asked]);
  return asked;
}
