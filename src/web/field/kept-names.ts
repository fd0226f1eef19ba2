import { prefix } from './kept.ts';

/** The names, beginning so, under which this phone keeps something. */
export function keptNames(beginning: string): string[] {
  const whole = prefix + beginning;
  return Object.keys(localStorage)
    .filter(name => name.startsWith(whole))
    .map(name => name.slice(prefix.length));
}
