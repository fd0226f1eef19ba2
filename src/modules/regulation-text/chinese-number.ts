const digits: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const units: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1_000, 万: 10_000 };

/** Reads 24, 二十四, 一百零五, 两千; null when it is no number. */
export function chineseNumber(text: string): number | null {
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text);
  let [sum, pending] = [0, 0];
  for (const sign of text) {
    const digit = digits[sign];
    const unit = units[sign];
    if (digit !== undefined) pending = digit;
    else if (unit !== undefined) {
      sum += (pending || 1) * unit;
      pending = 0;
    } else return null;
  }
  return text === '' ? null : sum + pending;
}
