import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Refused, refuse } from '#kernel/refusal.ts';
import { problemOf, problemType } from './problem.ts';

/** Answers a refusal. The only other way out of a request is its result. */
export function sendRefused(request: FastifyRequest, reply: FastifyReply, refused: Refused): FastifyReply {
  const problem = problemOf(refused, { locale: request.locale, traceId: request.id });
  const wait = refused.refusals[0]?.params?.seconds ?? 1;
  if (problem.status === 429 || problem.status === 503) reply.header('retry-after', String(wait));
  return reply.status(problem.status).type(problemType).serializer(JSON.stringify).send(problem);
}

/** The one exit for everything that went wrong: what a person can answer is told, anything else is masked and logged. */
export function addErrorExit(app: FastifyInstance): void {
  app.setErrorHandler((error: unknown, request, reply) => {
    const refused = refusedOf(error);
    if (refused) return sendRefused(request, reply, refused);
    request.log.error({ err: error, traceId: request.id, route: request.routeOptions.url }, 'request failed');
    return sendRefused(request, reply, refuse('service.fault'));
  });
}

const refusalOfFault: Readonly<Record<string, string>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'input.too_large',
  FST_REQ_FILE_TOO_LARGE: 'file.too_large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'input.unreadable',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'input.unreadable',
  FST_ERR_CTP_INVALID_JSON_BODY: 'input.unreadable',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'input.unreadable',
  FST_INVALID_MULTIPART_CONTENT_TYPE: 'input.unreadable',
  FST_ERR_BAD_URL: 'route.unknown',
  FST_ERR_NOT_FOUND: 'route.unknown',
  ECONNREFUSED: 'service.busy',
  ECONNRESET: 'service.busy',
  ENOENT_SOCKET: 'service.busy',
  '57P01': 'service.busy',
  '57P02': 'service.busy',
  '57P03': 'service.busy',
  // Two people changed the same two things the other way round; the one turned away may try again.
  '40P01': 'service.busy',
  '53100': 'service.busy',
  '53300': 'service.busy',
};

/** Faults with an answer of their own: input that cannot be read, a database that is away for a moment. */
function refusedOf(error: unknown): Refused | undefined {
  if (error instanceof Refused) return error;
  const { validation, validationContext, code, message, statusCode, syscall } =
    error as Partial<FastifyError> & { syscall?: string };
  if (validation)
    return new Refused(validation.map(problem => fieldRefusal(problem, validationContext ?? 'body')));
  const known = refusalOfFault[syscall === 'connect' && code === 'ENOENT' ? 'ENOENT_SOCKET' : (code ?? '')];
  if (known) return refuse(known);
  if (message && databaseAway.test(message)) return refuse('service.busy');
  return statusCode !== undefined && statusCode >= 400 && statusCode < 500
    ? refuse('input.unreadable')
    : undefined;
}

const databaseAway = /timeout exceeded when trying to connect|Connection terminated|not queryable/;

type Invalid = NonNullable<FastifyError['validation']>[number];

function fieldRefusal({ instancePath, keyword, params, message }: Invalid, place: string) {
  const { missingProperty, additionalProperty } = params as Record<string, string | undefined>;
  const field = [...instancePath.split('/').slice(1), missingProperty ?? additionalProperty]
    .filter(Boolean)
    .join('/');
  const simple = Object.entries(params).filter(
    ([, value]) => typeof value === 'string' || typeof value === 'number',
  );
  const values = Object.fromEntries(simple) as Record<string, string | number>;
  return { code: 'input.invalid', field, params: { ...values, keyword, place, detail: message ?? '' } };
}
