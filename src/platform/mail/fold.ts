/** A mail as a person reads it: what was newly written, and below it what was only carried along. */
export interface Folded {
  readonly text: string;
  readonly quoted: string | null;
}

/** The first line of what a mailer carries along below an answer. */
const carriers = [
  /^[ >]*-{2,}\s*(original message|forwarded message|原始邮件|原始郵件|转发邮件|轉寄郵件|回复的原邮件|转发的邮件)\s*-{2,}/i,
  /^[ >]*(begin forwarded message|以下是转发的邮件)\s*[:：]/i,
  /^On\b.{4,200}\bwrote\s*[:：]\s*$/i,
  /^[在于].{4,200}写道\s*[:：]\s*$/,
  /^.{0,200}(於|于|在).{4,100}(写道|寫道)\s*[:：]\s*$/,
  /^.{1,80}<[^<>\s]+@[^<>\s]+>\s*(于|於|在)?.{0,60}(写道|寫道)\s*[:：]\s*$/,
];
const headOfCopy =
  /^[ >*]*(From|发件人|寄件者|寄件人)\s*\*?[:：].*\n(?:[ >*]*(Sent|Date|To|Cc|Subject|发送时间|发送日期|日期|收件人|抄送|主题|寄件日期|傳送時間|收件者|副本|主旨)\s*\*?[:：].*(\n|$)){2,}/im;
const signatures = [
  /^-- ?$/,
  /^_{20,}$/,
  /^(发自我的|從我的|从我的|来自我的|Sent from my|Get Outlook for|发自.{1,12}邮箱|發自我的)/i,
];

/** Folds quoted text and the signature away. An answer written between quoted lines stays whole. */
export function fold(whole: string): Folded {
  const text = whole.replaceAll('\r\n', '\n').trim();
  const lines = text.split('\n');
  const at = Math.min(lineOfCarrier(lines), lineOfCopy(text), lineOfQuotes(lines));
  const said = lines.slice(0, at).join('\n').trim();
  const below = lines.slice(at).join('\n').trim();
  // Who only passes something on says it with what is passed on.
  if (said === '') return { text: unsigned(text), quoted: null };
  return { text: unsigned(said), quoted: below === '' ? null : below };
}

function lineOfCarrier(lines: readonly string[]): number {
  const at = lines.findIndex((line, place) => {
    const joined = `${line.trim()}${lines[place + 1]?.trim() ?? ''}`;
    return carriers.some(
      carrier => carrier.test(line.trim()) || (/^On\b/.test(line) && carrier.test(joined)),
    );
  });
  return at < 0 ? lines.length : at;
}

function lineOfCopy(text: string): number {
  const found = headOfCopy.exec(text);
  return found ? text.slice(0, found.index).split('\n').length - 1 : Number.POSITIVE_INFINITY;
}

/** Where nothing but quoted lines follows. */
function lineOfQuotes(lines: readonly string[]): number {
  let at = lines.length;
  while (at > 0 && /^\s*(>|$)/.test(lines[at - 1] ?? '')) at -= 1;
  return at;
}

function unsigned(text: string): string {
  const lines = text.split('\n');
  const at = lines.findIndex((line, place) => place > 0 && signatures.some(one => one.test(line.trimEnd())));
  const said = at < 0 ? text : lines.slice(0, at).join('\n').trim();
  return said === '' ? text : said;
}
