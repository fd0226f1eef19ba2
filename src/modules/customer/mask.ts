import { phoneParts } from '#kernel/phone.ts';

/** A telephone number of which only the beginning and the end are told: `138****5678`, `053****5678转801`. */
export function maskPhone(phone: string): string {
  const { number, extension } = phoneParts(phone);
  const shown = number.length >= 8 ? 4 : 2;
  const start = number.length >= 10 ? number.slice(0, 3) : '';
  return `${start}****${number.slice(-shown)}${extension}`;
}

/** An address beyond its county, hidden but known to be there. */
export function maskAddress(address: string): string {
  return address === '' ? '' : '****';
}

/** `济**`: the first character stays. */
export function maskName(name: string): string {
  return `${[...name][0] ?? ''}**`;
}
