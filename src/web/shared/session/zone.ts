import { createContext, useContext } from 'react';

const ofDevice = () => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The IANA zone in which the company keeps time; before it is known, the device's. */
export const Zone = createContext<string>(ofDevice());

export function useZone(): string {
  return useContext(Zone);
}
