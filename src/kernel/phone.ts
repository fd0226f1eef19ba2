/** A telephone number as people write it, with the extension behind it where there is one. */
export const phonePattern =
  '^(?=(?:[^0-9]*[0-9]){5})[+(0-9][0-9 ()-]{4,22}(?: ?(?:转|轉|分机|分機|ext\\.?|x|#) ?[0-9]{1,6})?$';

const written = new RegExp(phonePattern);

/** What was typed into a field, with the letters of a Chinese keyboard as plain ones. */
export function typedPhone(text: string): string {
  return text.normalize('NFKC').trim();
}

/** Whether it is a telephone number, also half-way from a Chinese keyboard. */
export function isPhone(text: string): boolean {
  return written.test(typedPhone(text));
}

/** A number, and what leads on from it to one desk: `-801`, ` 转801`. */
export function phoneParts(phone: string): { readonly number: string; readonly extension: string } {
  const [, number = phone, extension = ''] =
    /^(.*?\d)(\s*(?:[^\d\s()+-]+|(?<=\d{7})-(?=\d{1,6}$)).*)$/u.exec(phone) ?? [];
  return { number, extension };
}

/** The address by which a telephone rings a number up; its extension is dialled after a pause. */
export function phoneAddress(phone: string): string {
  const { number, extension } = phoneParts(phone);
  const plain = number.replaceAll(/[^+\d]/g, '');
  const behind = extension.replaceAll(/\D/g, '');
  return `tel:${plain}${behind && `,${behind}`}`;
}
