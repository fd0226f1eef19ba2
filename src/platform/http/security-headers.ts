import type { FastifyInstance } from 'fastify';
import { refuse } from '#kernel/refusal.ts';
import { sendRefused } from './error-exit.ts';

/** `framers`: whose pages may show the page within theirs. */
export function contentPolicyFor(framers: readonly string[]): string {
  const ancestors = framers.length === 0 ? `'none'` : framers.join(' ');
  return [...contentPolicy, `frame-ancestors ${ancestors}`].join('; ');
}

const contentPolicy = [
  `default-src 'self'`,
  // The reader of codes on phones whose browser has none.
  `script-src 'self' 'wasm-unsafe-eval'`,
  `img-src 'self' data: blob:`,
  `style-src 'self' 'unsafe-inline'`,
  `font-src 'self' data:`,
  `worker-src 'self' blob:`,
  `object-src 'none'`,
  `base-uri 'none'`,
  `form-action 'self'`,
];

const always = {
  'content-security-policy': contentPolicyFor([]),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(self), geolocation=(self), microphone=(), payment=()',
};

const yearS = 365 * 24 * 60 * 60;

/** What browsers are told to forbid; and no other site may change anything with the reader's cookie. */
export function addSecurityHeaders(app: FastifyInstance, publicUrl: string): void {
  const strictTransport = publicUrl.startsWith('https:')
    ? { 'strict-transport-security': `max-age=${yearS}` }
    : {};
  const headers = { ...always, ...strictTransport };
  app.addHook('onRequest', async (request, reply) => {
    reply.headers(headers);
    if (request.url.startsWith('/api/')) reply.header('cache-control', 'no-store');
    const { origin } = request.headers;
    if (
      isChange(request.method) &&
      origin !== undefined &&
      !isOurs(origin, [request.host, new URL(publicUrl).host])
    ) {
      return sendRefused(request, reply, refuse('access.denied'));
    }
  });
}

function isChange(method: string): boolean {
  return method !== 'GET' && method !== 'HEAD' && method !== 'OPTIONS';
}

function isOurs(origin: string, hosts: readonly string[]): boolean {
  return URL.canParse(origin) && hosts.includes(new URL(origin).host);
}
