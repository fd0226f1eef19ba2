import { useFormat } from '../../shared/text/use-format.ts';

/** An appointment as people say it: `11月22日 09:00–11:00`. */
export function useSpan(): (from: string, to: string | null) => string {
  const format = useFormat();
  return (from, to) => (to ? `${format.instant(from)}–${format.time(to)}` : format.instant(from));
}
