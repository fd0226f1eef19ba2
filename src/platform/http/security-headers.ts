import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { refuse } from '#kernel/refusal.ts';
import { sendRefused } from './error-exit.ts';

/** `framers`: whose pages may show the page within theirs. `images`: the origins from which it may show pictures. */
export function contentPolicyFor(framers: readonly string[], images: readonly string[] = []): string {
  const ancestors = framers.length === 0 ? `'none'` : framers.join(' ');
  const sources = [`'self'`, 'data:', 'blob:', ...images].join(' ');
  return [...contentPolicy, `img-src ${sources}`, `frame-ancestors ${ancestors}`].join('; ');
}

const contentPolicy = [
  `default-src 'self'`,
  // The reader of codes on phones whose browser has none.
  `script-src 'self' 'wasm-unsafe-eval'`,
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

/** The one other origin from which pages may show pictures; undefined when there is none. */
export type ImageOrigin = () => Promise<string | undefined>;

interface SecurityOptions {
  readonly publicUrl: string;
  readonly imageOrigin?: ImageOrigin | undefined;
}

/** What browsers are told to forbid; and no other site may change anything with the reader's cookie. */
export function addSecurityHeaders(app: FastifyInstance, { publicUrl, imageOrigin }: SecurityOptions): void {
  const strictTransport = publicUrl.startsWith('https:')
    ? { 'strict-transport-security': `max-age=${yearS}` }
    : {};
  const headers = { ...always, ...strictTransport };
  app.addHook('onRequest', async (request, reply) => {
    reply.headers(headers);
    if (request.url.startsWith('/api/')) reply.header('cache-control', 'no-store');
    else if (imageOrigin && isPage(request)) await allowImages(reply, imageOrigin);
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

/** Only what a browser opens as a page has a policy that counts. */
function isPage({ headers }: FastifyRequest): boolean {
  return headers.accept?.includes('text/html') ?? false;
}

async function allowImages(reply: FastifyReply, imageOrigin: ImageOrigin): Promise<void> {
  const origin = await imageOrigin();
  if (origin) reply.header('content-security-policy', contentPolicyFor([], [origin]));
}

function isChange(method: string): boolean {
  return method !== 'GET' && method !== 'HEAD' && method !== 'OPTIONS';
}

function isOurs(origin: string, hosts: readonly string[]): boolean {
  return URL.canParse(origin) && hosts.includes(new URL(origin).host);
}
