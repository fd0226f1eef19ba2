import type { FastifyInstance, FastifyReply, FastifyRequest, FastifySchemaCompiler } from 'fastify';
import { reachOf } from '#contract/asker.ts';
import type { Endpoint } from '#contract/endpoint.ts';
import { Refused, refuse } from '#kernel/refusal.ts';
import type { Db } from '#platform/database/kysely.ts';
import { sendRefused } from '#platform/http/error-exit.ts';
import type { Actor } from './actor.ts';
import type { Answer } from './answer.ts';
import type { Command } from './command.ts';
import { etagOf } from './find.ts';
import type { Road } from './road.ts';
import type { Query, Route } from './route.ts';
import { routeSchema } from './route-schema.ts';
import { runCommand } from './run-command.ts';
import { problemsOf } from './validate.ts';

export interface HttpOptions {
  readonly road: Road;
  readonly db: Db;
  /** Who asks: by session, API key, or the secret link in the address. */
  readonly actorOf: (request: FastifyRequest, endpoint: Endpoint) => Promise<Actor | undefined>;
}

/** Puts the rows of all modules on the server, below `/api/v1`. */
export function registerRoutes(app: FastifyInstance, options: HttpOptions, routes: readonly Route[]): void {
  const isRaw = (route: Route) => route.kind === 'open' && route.isRaw === true;
  addRoutes(
    app,
    options,
    routes.filter(route => !isRaw(route)),
  );
  app.register(async scope => {
    readAsText(scope);
    addRoutes(scope, options, routes.filter(isRaw));
  });
}

const rawBytesAtMost = 256 * 1024;

function readAsText(scope: FastifyInstance): void {
  scope.removeAllContentTypeParsers();
  const reading = { parseAs: 'string', bodyLimit: rawBytesAtMost } as const;
  scope.addContentTypeParser('*', reading, (_request, body, done) => done(null, body));
}

function addRoutes(app: FastifyInstance, options: HttpOptions, routes: readonly Route[]): void {
  for (const route of routes) {
    const { method, path, takesForm } = route.endpoint;
    app.route({
      method,
      url: `/api/v1${path}`,
      schema: routeSchema(route),
      ...(takesForm && { config: { takesForm } }),
      validatorCompiler: checkedByTheRoad(app),
      handler: (request, reply) => answer(options, route, { request, reply }),
    });
  }
}

interface Exchange {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

async function answer(options: HttpOptions, route: Route, exchange: Exchange): Promise<FastifyReply> {
  const { request, reply } = exchange;
  const actor = await options.actorOf(request, route.endpoint);
  const outcome = await handle(options, route, { ...exchange, actor });
  // A file, or a line that stays open: to wait for a reply comes to nothing, once it has gone out.
  if (reply.sent) return reply;
  if (!(outcome instanceof Refused)) return reply.send(outcome ?? {});
  return sendRefused(request, reply, outcome);
}

interface ActedExchange extends Exchange {
  readonly actor: Actor | undefined;
}

async function handle(options: HttpOptions, route: Route, exchange: ActedExchange): Promise<unknown> {
  if (route.kind === 'open') return handleOpen(route, exchange);
  if (!exchange.actor) return refuse('session.missing');
  const acted = { ...exchange, actor: exchange.actor };
  return route.kind === 'command' ? change(options, route.command, acted) : read(options, route, acted);
}

async function handleOpen(
  { endpoint, handle }: Route & { kind: 'open' },
  exchange: ActedExchange,
): Promise<unknown> {
  const input = inputOf(exchange.request);
  const problems = endpoint.body ? problemsOf(endpoint, input) : undefined;
  return problems ?? handle(exchange, input as never);
}

interface KnownExchange extends Exchange {
  readonly actor: Actor;
}

async function change({ road }: HttpOptions, command: Command, exchange: KnownExchange): Promise<unknown> {
  const { request, reply, actor } = exchange;
  const key = request.headers['idempotency-key'];
  if (typeof key !== 'string' || key.length < 8 || key.length > 200) return refuse('input.key_missing');
  const ifMatch = request.headers['if-match'];
  const input = inputOf(request);
  const outcome = await runCommand(road, command, { actor, key, input, ...(ifMatch && { ifMatch }) });
  return outcome instanceof Refused ? outcome : sendAnswer(reply, outcome);
}

function sendAnswer(reply: FastifyReply, { status, body, seq }: Answer): unknown {
  reply.code(status);
  if (seq !== null) reply.header('etag', etagOf(seq));
  return body;
}

async function read(
  { road, db }: HttpOptions,
  { endpoint, query }: { readonly endpoint: Endpoint; readonly query: Query<never> },
  { request, reply, actor }: KnownExchange,
): Promise<unknown> {
  const reach = reachOf(actor, endpoint.action);
  if (!reach) return refuse('access.denied', { params: { action: endpoint.action } });
  const asked = { ...(request.params as object), ...(request.query as object) };
  const found = await query({ db, road, actor, reach, now: road.clock.now() }, asked as never);
  if (!(found instanceof Refused)) tagVersion(reply, found);
  return found;
}

function tagVersion(reply: FastifyReply, found: object): void {
  if ('etag' in found && typeof found.etag === 'string') reply.header('etag', found.etag);
}

/** Path parameters and body as one input; a field that is in both stays visible as unknown by the path's winning. */
function inputOf(request: FastifyRequest): unknown {
  const body = request.body ?? {};
  return typeof body === 'object' && !Array.isArray(body) ? { ...body, ...(request.params as object) } : body;
}

/** The road checks bodies and keys of changes itself, with refusals of its own; the rest is checked here. */
function checkedByTheRoad(app: FastifyInstance): FastifySchemaCompiler<object> {
  return part => {
    if (part.httpPart === 'body' || part.httpPart === 'headers') return () => true;
    if (!app.validatorCompiler) throw new Error('the server has no validator');
    return app.validatorCompiler(part);
  };
}
