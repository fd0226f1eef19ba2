const numbers = /\bSR-(\d{8})-(\d{3,})\b/gi;
const marks =
  /^(?:\s*(?:\[[^\]]{1,30}\]|【[^】]{1,30}】)?\s*(re|aw|sv|antw|fw|fwd|wg|回复|答复|回覆|答覆|转发|轉寄|转寄)\s*(?:\[\d+\]|\(\d+\))?\s*[:：])/i;

/** Numbers of requests that a text names, as people say them. Wide characters of Chinese keyboards count as well. */
export function numbersIn(text: string): readonly string[] {
  const found = text.normalize('NFKC').matchAll(numbers);
  return [...new Set([...found].map(([, day, no]) => `SR-${day}-${no}`))];
}

/** A subject without the marks of answers and without numbers; alike for all mails of one conversation. */
export function topicOf(subject: string): string {
  const topic = withoutMarks(subject.normalize('NFKC').replaceAll(/\[?\bSR-\d{8}-\d{3,}\b\]?/gi, ' '));
  return topic.replaceAll(/\s+/g, ' ').toLowerCase().slice(0, 200);
}

/** The subject of an answer. Marks that mailers of other languages put before it do not pile up with every letter. */
export function answeredSubject(subject: string): string {
  return `Re: ${withoutMarks(subject)}`;
}

function withoutMarks(subject: string): string {
  let plain = subject;
  while (marks.test(plain)) plain = plain.replace(marks, ' ');
  return plain.trim();
}

/** Begins with the mark of an answer or of something passed on. */
export function isAnswer(subject: string): boolean {
  return marks.test(subject.normalize('NFKC'));
}
