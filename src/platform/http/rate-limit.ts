import type { FastifyInstance } from 'fastify';
import { refuse } from '#kernel/refusal.ts';
import { minuteMs, secondMs } from '#kernel/time.ts';
import type { Clock } from '../clock.ts';
import { sendRefused } from './error-exit.ts';

interface Bucket {
  tokens: number;
  filledAt: number;
}

const callersAtMost = 20_000;

/** Lets each caller make so many requests a minute, saved up for a minute at most; the next ones get 429. */
export function addRateLimit(
  app: FastifyInstance,
  { perMinute, clock }: { perMinute: number; clock: Clock },
): void {
  if (perMinute === 0) return;
  const buckets = new Map<string, Bucket>();
  app.addHook('onRequest', async (request, reply) => {
    if (!request.url.startsWith('/api/')) return;
    const bucket = fill(buckets.get(request.ip), perMinute, clock.now());
    remember(buckets, request.ip, bucket);
    if (bucket.tokens < 1) {
      const seconds = Math.ceil(((1 - bucket.tokens) * minuteMs) / perMinute / secondMs);
      return sendRefused(request, reply, refuse('service.too_many_requests', { params: { seconds } }));
    }
    bucket.tokens -= 1;
  });
}

function fill(bucket: Bucket | undefined, perMinute: number, now: number): Bucket {
  if (!bucket) return { tokens: perMinute, filledAt: now };
  const gained = ((now - bucket.filledAt) * perMinute) / minuteMs;
  return { tokens: Math.min(perMinute, bucket.tokens + gained), filledAt: now };
}

function remember(buckets: Map<string, Bucket>, caller: string, bucket: Bucket): void {
  buckets.delete(caller);
  buckets.set(caller, bucket);
  const oldest = buckets.size > callersAtMost ? buckets.keys().next().value : undefined;
  if (oldest !== undefined) buckets.delete(oldest);
}
