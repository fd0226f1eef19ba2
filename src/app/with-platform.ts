import { readConfig } from '#platform/config/config.ts';
import { createLog } from '#platform/log/log.ts';
import { openPlatform, type Platform } from '#platform/platform.ts';
import { onInterrupt } from './interrupt.ts';

/**
 * Opens the platform for one command: on the database of the running product where there is one, else on one that
 * is started for the time of the command.
 */
export async function withPlatform<T>(command: string, work: (platform: Platform) => Promise<T>): Promise<T> {
  const config = readConfig();
  const log = createLog({ level: 'warn', format: config.logFormat });
  let opening: Promise<Platform> | undefined;
  let closing: Promise<void> | undefined;
  const close = async (how?: 'fast') => {
    closing ??= opening?.then(platform => platform.close(how));
    await closing;
  };
  const hearNoMore = onInterrupt(() => close('fast'));
  try {
    opening = openPlatform(config, { command: `guiju ${command}`, sharing: 'join', log });
    return await work(await opening);
  } finally {
    await close();
    hearNoMore();
  }
}
