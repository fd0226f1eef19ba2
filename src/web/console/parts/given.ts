/** What is not empty: a filter that was not chosen is not asked for. */
export function given<T extends Readonly<Record<string, string>>>(values: T): Partial<T> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== '')) as Partial<T>;
}

/** The word, if it is one of the vocabulary. */
export function wordOf<const W extends string>(words: readonly W[], text: string): W | undefined {
  return words.find(word => word === text);
}
