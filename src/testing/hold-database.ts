import { openEmbedded } from '#platform/database/embedded.ts';

// A process of its own that keeps an embedded database running until it is killed:
// `node hold-database.ts <data directory>` prints `held` when the database accepts connections.
const dataDirectory = process.argv[2] ?? '';
const { close } = await openEmbedded({
  dataDirectory,
  command: 'test holder',
  connections: 20,
  sharing: 'alone',
});
process.once('SIGTERM', () => void close());
console.log('held');
