/** The header in which the server tells better-auth the address of the caller, never taken from outside. */
export const callerHeader = 'x-guiju-caller';
