import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { FastifyInstance } from 'fastify';
import { refuse } from '#kernel/refusal.ts';
import { sendRefused } from './error-exit.ts';

export interface OverloadOptions {
  /** Requests under way at which further ones are turned away. */
  readonly requestsAtMost: number;
  /** Mean delay of the event loop at which further ones are turned away. */
  readonly delayMsAtMost: number;
}

export const usualOverload: OverloadOptions = { requestsAtMost: 500, delayMsAtMost: 400 };

const sampleMs = 500;
const nanosecondsPerMs = 1e6;

/** Turns requests away honestly (503, `Retry-After`) before they pile up until nobody is answered. */
export function addOverloadProtection(
  app: FastifyInstance,
  { requestsAtMost, delayMsAtMost }: OverloadOptions,
): void {
  const delay = monitorEventLoopDelay({ resolution: 20 });
  let underWay = 0;
  const lasting = delayThatLasts();
  let delayMs = 0;
  delay.enable();
  const sampling = setInterval(() => {
    delayMs = lasting(delay.mean / nanosecondsPerMs);
    delay.reset();
  }, sampleMs).unref();

  app.addHook('onRequest', async (request, reply) => {
    if (isStream(request.routeOptions.url)) return;
    underWay += 1;
    reply.raw.once('close', () => {
      underWay -= 1;
    });
    if (!request.url.startsWith('/api/')) return;
    if (underWay > requestsAtMost || delayMs > delayMsAtMost) {
      return sendRefused(request, reply, refuse('service.busy', { params: { seconds: 1 } }));
    }
  });
  app.addHook('onClose', async () => {
    clearInterval(sampling);
    delay.disable();
  });
}

/** What stays open is no work under way; it has limits of its own. */
function isStream(route: string | undefined): boolean {
  return route?.endsWith('/live') ?? false;
}

/** The delay of two samples in a row: a machine that was elsewhere for a moment is not overloaded. */
export function delayThatLasts(): (sampleMs: number) => number {
  let last = 0;
  return sample => {
    const lasting = Math.min(last, sample);
    last = sample;
    return lasting;
  };
}
