import Type, { type Static, type TSchema } from 'typebox';
import { locales } from '#kernel/locale.ts';

const text = (maxLength: number) => Type.String({ minLength: 1, maxLength });
const words = <const W extends readonly string[]>(list: W) =>
  Type.Unsafe<W[number]>(Type.String({ enum: [...list] }));

/** What an installation can be told. The file `guiju.yaml` writes the names in snake_case. */
export const Settings = Type.Object(
  {
    host: text(255),
    port: Type.Integer({ minimum: 0, maximum: 65_535 }),
    publicUrl: Type.Optional(Type.String({ pattern: '^https?://[^/]+$' })),
    trustedProxies: Type.Integer({ minimum: 0, maximum: 10 }),
    databaseUrl: Type.Optional(Type.String({ pattern: '^postgres(ql)?://' })),
    databaseSchema: Type.String({ pattern: '^[a-z][a-z0-9_]{0,62}$' }),
    databasePoolSize: Type.Integer({ minimum: 2, maximum: 200 }),
    secret: Type.Optional(Type.String({ minLength: 32, maxLength: 500 })),
    language: words(locales),
    logLevel: words(['debug', 'info', 'warn', 'error']),
    logFormat: words(['auto', 'line', 'json']),
    fileMaxMegabytes: Type.Integer({ minimum: 1, maximum: 1000 }),
    requestsPerMinute: Type.Integer({ minimum: 0, maximum: 1_000_000 }),
  },
  { additionalProperties: false },
);

export type Settings = Static<typeof Settings>;
export type SettingName = keyof Settings;

/** What holds when nothing is said. */
export const standard: Settings = {
  host: '127.0.0.1',
  port: 8080,
  trustedProxies: 0,
  databaseSchema: 'guiju',
  databasePoolSize: 10,
  language: 'zh-CN',
  logLevel: 'info',
  logFormat: 'auto',
  fileMaxMegabytes: 25,
  requestsPerMinute: 0,
};

/** The environment variable of each setting. Their meanings are `locales/<language>/settings.json`. */
export const variables: Readonly<Record<SettingName, string>> = {
  host: 'HOST',
  port: 'PORT',
  publicUrl: 'GUIJU_PUBLIC_URL',
  trustedProxies: 'GUIJU_TRUSTED_PROXIES',
  databaseUrl: 'DATABASE_URL',
  databaseSchema: 'GUIJU_DATABASE_SCHEMA',
  databasePoolSize: 'GUIJU_DATABASE_POOL_SIZE',
  secret: 'GUIJU_SECRET',
  language: 'GUIJU_LANGUAGE',
  logLevel: 'GUIJU_LOG_LEVEL',
  logFormat: 'GUIJU_LOG_FORMAT',
  fileMaxMegabytes: 'GUIJU_FILE_MAX_MEGABYTES',
  requestsPerMinute: 'GUIJU_REQUESTS_PER_MINUTE',
};

/** Settings whose value is shown to nobody. */
export const secretSettings: readonly SettingName[] = ['secret', 'databaseUrl'];

export const settingNames = Object.keys(variables) as readonly SettingName[];

export function schemaOf(name: SettingName): TSchema {
  return Settings.properties[name];
}

/** `databasePoolSize` → `database_pool_size`, as `guiju.yaml` writes it. */
export function fileKey(name: string): string {
  return name.replaceAll(/[A-Z]/g, letter => `_${letter.toLowerCase()}`);
}
