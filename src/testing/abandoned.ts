import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { clusterAt } from '#platform/database/embedded/cluster.ts';
import { readHolder } from '#platform/database/embedded/holder.ts';
import { findPostmaster, stopOrphan } from '#platform/database/embedded/postmaster.ts';

/** The data directories whose process was killed. */
export function abandonedIn(directories: readonly string[]): string[] {
  return directories.filter(
    directory => existsSync(join(directory, 'holder.json')) && !readHolder(directory),
  );
}

/** Stops the server of an abandoned data directory and removes both. */
export async function clear(directory: string): Promise<void> {
  const cluster = clusterAt(join(directory, 'database'));
  const orphan = findPostmaster(cluster);
  if (orphan) await stopOrphan(cluster, orphan);
  rmSync(directory, { recursive: true, force: true });
}
