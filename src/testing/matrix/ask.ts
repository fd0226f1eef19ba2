import type { FastifyInstance, LightMyRequestResponse } from 'fastify';
import type { Method } from '#contract/endpoint.ts';
import { newId } from '#platform/id.ts';

export interface Asked {
  readonly method: Method;
  /** Below `/api/v1`. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly cookie?: string | undefined;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Asks the product as a browser would. */
export function ask(app: FastifyInstance, asked: Asked): Promise<LightMyRequestResponse> {
  const { method, path, query = {}, body, cookie, headers } = asked;
  return app.inject({
    method,
    url: `/api/v1${path}`,
    query: { ...query },
    headers: { 'idempotency-key': newId(), ...(cookie && { cookie }), ...headers },
    ...(body !== undefined && { payload: body as object }),
  });
}

/** The body of an answer; throws a refusal. */
export async function answered<T>(app: FastifyInstance, asked: Asked): Promise<T> {
  const answer = await ask(app, asked);
  if (answer.statusCode >= 300) throw new Error(`${asked.method} ${asked.path}: ${answer.body}`);
  return answer.json();
}

/** The code of a refusal; undefined for an answer. */
export function codeOf(answer: LightMyRequestResponse): string | undefined {
  if (answer.statusCode < 400) return undefined;
  return (answer.json() as { code: string }).code;
}
