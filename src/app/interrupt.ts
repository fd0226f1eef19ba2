const codes = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/**
 * Ctrl-C while a command works: what it opened is closed, then the process ends with the code that shells expect.
 * A second signal ends it at once. Answers with what takes the ear away again.
 */
export function onInterrupt(close: () => Promise<void>): () => void {
  const hear = (signal: keyof typeof codes) => {
    const end = () => process.exit(codes[signal]);
    process.once(signal, end);
    close().then(end, end);
  };
  const signals = Object.keys(codes) as (keyof typeof codes)[];
  for (const signal of signals) process.once(signal, hear);
  return () => {
    for (const signal of signals) process.off(signal, hear);
  };
}
