/** A telephone number of which only the beginning and the end are told: `138****5678`. */
export function maskPhone(phone: string): string {
  const shown = phone.length >= 8 ? 4 : 2;
  const start = phone.length >= 10 ? phone.slice(0, 3) : '';
  return `${start}****${phone.slice(-shown)}`;
}

/** An address beyond its county, hidden but known to be there. */
export function maskAddress(address: string): string {
  return address === '' ? '' : '****';
}

/** `济**`: the first character stays. */
export function maskName(name: string): string {
  return `${[...name][0] ?? ''}**`;
}
