/** An installed package as `package-lock.json` tells it. */
interface Entry {
  readonly version?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly dev?: boolean;
  readonly [field: string]: unknown;
}

export type Entries = Readonly<Record<string, Entry>>;

const systems = ['android', 'darwin', 'win32', 'linux', 'freebsd', 'openbsd', 'netbsd'];
const processors = ['arm64', 'x64', 'ia32', 's390x', 'ppc64', 'riscv64', 'loong64', 'arm'];

/**
 * Packages for other platforms that the lock file lacks. A registry that does not carry them leaves them out, and
 * `npm ci` then refuses the whole file.
 */
export function missingPlatforms(entries: Entries): Entries {
  const missing = Object.values(entries).flatMap(({ optionalDependencies = {}, dev }) =>
    Object.entries(optionalDependencies)
      .filter(([name]) => !Object.keys(entries).some(key => key.endsWith(`node_modules/${name}`)))
      .map(
        ([name, version]) =>
          [`node_modules/${name}`, entryOf({ name, version, isDev: dev === true })] as const,
      ),
  );
  return Object.fromEntries(missing);
}

function entryOf({ name, version, isDev }: { name: string; version: string; isDev: boolean }): Entry {
  const platform = name.slice(name.lastIndexOf('/') + 1);
  const system = systems.find(word => platform.includes(word));
  const processor = processors.find(word => platform.includes(word));
  if (!system || !processor)
    throw new Error(`${name} tells no platform: add it to package-lock.json by hand`);
  return {
    version: version.replace(/^[~^]/, ''),
    cpu: [processor],
    ...(isDev && { dev: true }),
    ...(/musl|gnu/.test(platform) && { libc: [platform.includes('musl') ? 'musl' : 'glibc'] }),
    optional: true,
    os: [system],
  };
}
