import swagger from '@fastify/swagger';
import type { FastifyInstance } from 'fastify';
import { openapiPage } from './openapi-page.ts';
import { withProblems } from './openapi-problems.ts';

export const apiBase = '/api/v1';

/** The description of all routes registered after it, as OpenAPI 3.1 and as a page to read. */
export async function addOpenapi(app: FastifyInstance, version: string): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: { title: 'Guiju', version, description: 'After-sales service management run by its regulation' },
      components: {
        securitySchemes: {
          session: { type: 'apiKey', in: 'cookie', name: 'guiju.session_token' },
          bearer: { type: 'http', scheme: 'bearer' },
          apiKey: { type: 'apiKey', in: 'header', name: 'x-api-key' },
        },
      },
      security: [{ session: [] }, { bearer: [] }, { apiKey: [] }],
    },
    hideUntagged: false,
    transformObject: document => ('openapiObject' in document ? withProblems(document.openapiObject) : {}),
  });
  app.get(`${apiBase}/openapi.json`, { schema: { hide: true } }, async () => app.swagger());
  app.get(`${apiBase}/`, { schema: { hide: true } }, async (_request, reply) =>
    reply.type('text/html; charset=utf-8').send(openapiPage(app.swagger())),
  );
}
