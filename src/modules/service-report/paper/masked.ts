/** The end of a number, for whoever compares it with a paper. */
export function masked(text: string, shownAtEnd: number): string {
  return `****${text.slice(-shownAtEnd)}`;
}

/** The first character of a name. */
export function maskedName(name: string): string {
  return `${[...name][0] ?? ''}**`;
}
