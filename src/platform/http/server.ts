import fastify, {
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyRequest,
  LogController,
} from 'fastify';
import type { Pool } from 'pg';
import type { Locale } from '#kernel/locale.ts';
import type { Auth } from '../auth/auth.ts';
import type { Clock } from '../clock.ts';
import { newId } from '../id.ts';
import type { Log } from '../log/log.ts';
import { chooseLocale } from '../text/translate.ts';
import { addAuthRoutes } from './auth-routes.ts';
import { addErrorExit } from './error-exit.ts';
import { addHealth } from './health.ts';
import { addMetrics } from './metrics.ts';
import { addOpenapi } from './openapi.ts';
import { addOverloadProtection, type OverloadOptions, usualOverload } from './overload.ts';
import { addRateLimit } from './rate-limit.ts';
import { addSchemaChecks } from './schema-check.ts';
import { addSecurityHeaders, type ImageOrigin } from './security-headers.ts';
import { addWeb } from './web.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** The reader's language: of the browser, until the session says better. */
    locale: Locale;
  }
}

export interface ServerDeps {
  readonly log: Log;
  readonly pool: Pool;
  readonly auth: Auth;
  readonly clock: Clock;
  readonly language: Locale;
  readonly publicUrl: string;
  readonly trustedProxies: number;
  readonly requestsPerMinute: number;
  readonly version: string;
  /** The built clients. */
  readonly webDirectory: string;
  readonly isReady: () => Promise<boolean>;
  /** Where pages may show pictures from besides the product itself. */
  readonly imageOrigin?: ImageOrigin;
  readonly overload?: OverloadOptions;
  /** Adds the product's own routes; they are part of the OpenAPI document. */
  readonly extend: (app: FastifyInstance) => Promise<void> | void;
}

const bodyBytesAtMost = 1024 * 1024;

/** The HTTP server, ready to listen or to be asked in process (`inject`). */
export async function createServer(deps: ServerDeps): Promise<FastifyInstance> {
  const app = fastify({
    loggerInstance: deps.log as FastifyBaseLogger,
    logController: new LogController({ disableRequestLogging: true }),
    childLoggerFactory: logger => logger,
    genReqId: newId,
    trustProxy: (_address, hop) => hop < deps.trustedProxies,
    bodyLimit: bodyBytesAtMost,
    forceCloseConnections: 'idle',
    requestTimeout: 60_000,
    return503OnClosing: true,
    routerOptions: { ignoreTrailingSlash: false, maxParamLength: 200 },
  });
  addRequestIdentity(app, deps.language);
  addErrorExit(app);
  addSchemaChecks(app);
  addSecurityHeaders(app, deps);
  addOverloadProtection(app, deps.overload ?? usualOverload);
  addRateLimit(app, { perMinute: deps.requestsPerMinute, clock: deps.clock });
  addRequestLog(app, deps.log);
  addServerTiming(app);
  addMetrics(app, deps.pool);
  addHealth(app, deps.isReady);
  addAuthRoutes(app, deps.auth);
  await addOpenapi(app, deps.version);
  await deps.extend(app);
  await addWeb(app, deps.webDirectory);
  await app.ready();
  return app;
}

function addRequestIdentity(app: FastifyInstance, language: Locale): void {
  app.decorateRequest('locale', language);
  app.addHook('onRequest', async (request, reply) => {
    request.locale = localeOf(request, language);
    reply.header('x-request-id', request.id);
  });
}

/** The few values that browsers send are understood once. */
const understood = new Map<string, Locale>();
const understoodAtMost = 1000;

function localeOf({ headers }: FastifyRequest, language: Locale): Locale {
  const wanted = headers['accept-language'];
  if (wanted === undefined) return language;
  const known = understood.get(wanted);
  if (known) return known;
  const locale = chooseLocale(wanted, language);
  if (understood.size < understoodAtMost) understood.set(wanted, locale);
  return locale;
}

/** The pattern of the route stands for the address: addresses and queries can name people. */
function addRequestLog(app: FastifyInstance, log: Log): void {
  app.addHook('onResponse', async (request, reply) => {
    const { statusCode: status, elapsedTime } = reply;
    const level = status >= 500 ? 'warn' : 'debug';
    if (!log.isLevelEnabled(level)) return;
    const entry = {
      method: request.method,
      route: request.routeOptions.url,
      status,
      ms: Math.round(elapsedTime),
    };
    log[level]({ ...entry, traceId: request.id }, 'request');
  });
}

/** How long the server took for the answer, in milliseconds, where developer tools and benchmarks read it. */
function addServerTiming(app: FastifyInstance): void {
  app.addHook('onSend', async (_request, reply) => {
    reply.header('server-timing', `total;dur=${reply.elapsedTime.toFixed(1)}`);
  });
}
