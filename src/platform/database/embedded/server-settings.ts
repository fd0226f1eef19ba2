import { totalmem } from 'node:os';

const megabyte = 1024 * 1024;

export interface ServerSettings {
  readonly connections: number;
  /** Off only for the databases of tests. */
  readonly durable: boolean;
}

/** Settings that suit a server which shares its machine with the product. */
export function serverSettings({ connections, durable }: ServerSettings): Record<string, string> {
  return {
    listen_addresses: '',
    max_connections: String(connections),
    shared_buffers: `${sharedBuffersMegabytes()}MB`,
    work_mem: '16MB',
    maintenance_work_mem: '128MB',
    random_page_cost: '1.1',
    jit: 'off',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_min_messages: 'warning',
    log_line_prefix: '%m [%p] ',
    ...(durable ? durableSettings : testSettings),
  };
}

const durableSettings = {
  fsync: 'on',
  synchronous_commit: 'on',
  full_page_writes: 'on',
  max_wal_size: '2GB',
  checkpoint_timeout: '15min',
};

const testSettings = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
};

/** A sixteenth of the machine's memory, within reason: the system's own cache does the rest. */
function sharedBuffersMegabytes(): number {
  const share = Math.floor(totalmem() / megabyte / 16);
  return Math.min(1024, Math.max(64, share));
}
