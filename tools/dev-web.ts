import { createServer } from 'vite';
import { clients, webConfig } from './web-config.ts';

/** `npm run dev:web -- console`: serves one client from its sources beside a running product. */
const client = clients.find(name => name === process.argv[2]) ?? 'console';
const product = `http://127.0.0.1:${process.env.PORT ?? 8080}`;

const server = await createServer({
  ...webConfig(client),
  base: client === 'field' ? '/field/' : '/',
  logLevel: 'info',
  server: { proxy: { '/api': product } },
});
await server.listen();
server.printUrls();
