/** An amount of money in fen (a hundredth of a yuan), always a whole number. */
export type Fen = number;

export const fenPerYuan = 100;

/** Turns a decimal number of yuan as people write it (`12`, `12.5`, `12.50`) into fen; undefined when it is not an amount. */
export function parseYuan(text: string): Fen | undefined {
  const match = /^(-?)(\d+)(?:\.(\d{1,2}))?$/.exec(text.trim());
  if (!match) return undefined;
  const [, sign, whole = '0', cents = ''] = match;
  const fen = Number(whole) * fenPerYuan + Number(cents.padEnd(2, '0'));
  return sign ? -fen : fen;
}
