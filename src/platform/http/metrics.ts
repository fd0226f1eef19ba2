import type { FastifyInstance } from 'fastify';
import type { Pool } from 'pg';
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { refuse } from '#kernel/refusal.ts';
import { sendRefused } from './error-exit.ts';

const bucketsS = [0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Figures for Prometheus at `/metrics`, told to callers on the same machine only. */
export function addMetrics(app: FastifyInstance, pool: Pool): void {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  observePool(registry, pool);
  const durations = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time from request to answer',
    labelNames: ['method', 'route', 'status'],
    buckets: bucketsS,
    registers: [registry],
  });
  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'unknown';
    const status = `${Math.floor(reply.statusCode / 100)}xx`;
    durations.observe({ method: request.method, route, status }, reply.elapsedTime / 1000);
  });
  app.get('/metrics', { schema: { hide: true } }, async (request, reply) => {
    if (!isLoopback(request.ip)) return sendRefused(request, reply, refuse('route.unknown'));
    return reply.type(registry.contentType).send(await registry.metrics());
  });
}

function observePool(registry: Registry, pool: Pool): void {
  const figures = {
    open: () => pool.totalCount,
    idle: () => pool.idleCount,
    waiting: () => pool.waitingCount,
  };
  for (const [name, read] of Object.entries(figures)) {
    new Gauge({
      name: `database_pool_${name}`,
      help: `Connections or callers of the pool: ${name}`,
      registers: [registry],
      collect() {
        this.set(read());
      },
    });
  }
}

function isLoopback(address: string): boolean {
  return address === '::1' || /^(::ffff:)?127\./.test(address);
}
