import type { WrittenTree } from './written.ts';

/** A question to which a way leads back: whoever asks it would never come to an end. */
export function loopIn({ questions, start }: WrittenTree): string | undefined {
  const ended = new Set<string>();
  const walk = (name: string, way: readonly string[]): string | undefined => {
    if (way.includes(name)) return name;
    if (ended.has(name)) return undefined;
    for (const { to } of questions[name]?.answers ?? []) {
      const found = walk(to, [...way, name]);
      if (found !== undefined) return found;
    }
    ended.add(name);
    return undefined;
  };
  return walk(start, []);
}
