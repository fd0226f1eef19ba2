import { isIP } from 'node:net';
import { apiKey } from '@better-auth/api-key';
import { passkey } from '@better-auth/passkey';
import { betterAuth } from 'better-auth';
import { APIError } from 'better-auth/api';
import { bearer, emailOTP, twoFactor, username } from 'better-auth/plugins';
import { Kysely, PostgresDialect } from 'kysely';
import type { Pool } from 'pg';
import { secondMs } from '#kernel/time.ts';
import { plugins } from '../database/kysely.ts';
import { newId } from '../id.ts';
import { keyPrefix, longestKeyDays, shownCharacters } from './api-key.ts';
import { callerHeader } from './caller-header.ts';
import { mailedCodeMs } from './mailed-code.ts';

export interface AuthOptions {
  /** Connections with pg's own column types, which better-auth expects (`columns: 'plain'`). */
  readonly pool: Pool;
  readonly secret: string;
  /** How browsers reach the product, such as `https://service.example.com`. */
  readonly publicUrl: string;
}

const dayS = 24 * 60 * 60;

/** Accounts, passwords, second factors and sessions by better-auth, on tables of our own names. */
export function createBetterAuth({ pool, secret, publicUrl }: AuthOptions) {
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }), plugins });
  return betterAuth({
    appName: 'Guiju',
    basePath: '/api/auth',
    baseURL: publicUrl,
    // Behind any name that leads here, the product's own pages are at home.
    trustedOrigins: request => (request ? [new URL(request.url).origin] : []),
    secret,
    telemetry: { enabled: false },
    logger: { disabled: true },
    database: { db, type: 'postgres' },
    user: { modelName: 'account' },
    session: { modelName: 'account_session', expiresIn: 30 * dayS, updateAge: dayS },
    account: { modelName: 'account_credential' },
    verification: { modelName: 'account_verification' },
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 10, maxPasswordLength: 200 },
    rateLimit: { enabled: false },
    advanced: {
      cookiePrefix: 'guiju',
      useSecureCookies: publicUrl.startsWith('https:'),
      database: { generateId: () => newId() },
      ipAddress: { ipAddressHeaders: [callerHeader] },
    },
    plugins: [
      // As the contract says it: better-auth itself would let nobody in whose name has a hyphen.
      username({
        minUsernameLength: 3,
        maxUsernameLength: 40,
        usernameValidator: name => /^[\w.-]+$/.test(name),
      }),
      twoFactor({ issuer: 'Guiju', twoFactorTable: 'account_second_factor' }),
      passkey({
        rpID: passkeyHost(publicUrl),
        rpName: 'Guiju',
        // A passkey stands for password and second factor together: the device asks for its owner.
        authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
        authentication: { afterVerification: ({ verification }) => demandOwner(verification) },
        schema: { passkey: { modelName: 'account_passkey', fields: { credentialID: 'credentialId' } } },
      }),
      emailOTP({
        expiresIn: mailedCodeMs / secondMs,
        allowedAttempts: 5,
        disableSignUp: true,
        storeOTP: 'encrypted',
        // Codes are made by the server for whom it has looked up, and mailed by the product.
        sendVerificationOTP: async () => undefined,
      }),
      bearer(),
      apiKey({
        defaultPrefix: keyPrefix,
        startingCharactersConfig: { charactersLength: shownCharacters },
        maximumNameLength: 100,
        keyExpiration: { maxExpiresIn: longestKeyDays },
        // The server's own limit counts for keys as well.
        rateLimit: { enabled: false },
        schema: { apikey: { modelName: 'account_api_key' } },
      }),
    ],
  });
}

/** Browsers keep passkeys by the name of a host; where people come by a bare address there are none. */
function passkeyHost(publicUrl: string): string {
  const { hostname } = new URL(publicUrl);
  return isIP(hostname.replace(/^\[|\]$/g, '')) ? 'localhost' : hostname;
}

interface Verified {
  readonly authenticationInfo: { readonly userVerified: boolean };
}

function demandOwner({ authenticationInfo }: Verified): void {
  if (!authenticationInfo.userVerified) throw new APIError('UNAUTHORIZED');
}

export type BetterAuth = ReturnType<typeof createBetterAuth>;
