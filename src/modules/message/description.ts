const longest = 10_000;

/** What the request says: the subject above the words, unless the words begin with it. */
export function descriptionOf({
  subject,
  text,
}: {
  readonly subject: string;
  readonly text: string;
}): string {
  const words = text.trim();
  const whole = words.startsWith(subject) ? words : `${subject}\n\n${words}`.trim();
  return whole === '' ? '—' : whole.slice(0, longest).toWellFormed();
}
