import { readFileSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import type { Plugin } from 'vite';

const EXAMPLE = new URL('../../../plugins/shop-notes/src/main/resources/web/notes.js', import.meta.url);

/** The example plugin's own page, and one that does not work. */
function pluginPage(path: string): string {
  return path.endsWith('/notes.js') ? readFileSync(EXAMPLE, 'utf8') : 'export default { mount() { throw new Error("broken on purpose"); } };';
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const bytes = Buffer.concat(chunks);
  if (request.headers['content-type'] === 'application/octet-stream') return bytes;
  return bytes.length > 0 ? JSON.parse(bytes.toString()) : undefined;
}

function roleOf(request: IncomingMessage): string {
  const payload = request.headers.authorization?.split('.')[1];
  const claims = payload ? JSON.parse(Buffer.from(payload, 'base64').toString()) : {};
  return Object.keys(claims.organization ?? { rep: 1 })[0] ?? 'rep';
}

/** Under `npm run dev:mock` the dev server answers `/api/v1` itself; otherwise it passes it on to the platform. */
export function mockPlatform(): Plugin {
  return {
    name: 'dianlu-mock-platform',
    async configureServer(server) {
      server.middlewares.use((request, _response, next) => {
        // the operators' pages talk to another server, under the same addresses
        if (request.url?.startsWith('/api/') && /\/operator\//.test(request.headers.referer ?? '')) request.url = `/control${request.url}`;
        const page = /^\/(field|console|operator)(\/[^.]*)?(\?.*)?$/.exec(request.url ?? '');
        if (page) request.url = `/${page[1]}/index.html`;
        next();
      });
      if (!process.env.VITE_MOCK_LOGIN) return;
      const { answer } = (await server.ssrLoadModule('/dev/mock/platform.ts')) as typeof import('./platform.ts');
      server.middlewares.use('/plugin-pages', (request, response) => {
        response.setHeader('Content-Type', 'text/javascript');
        response.end(pluginPage(new URL(request.url ?? '/', 'http://dev').pathname));
      });
      const { answer: answerOperators } = (await server.ssrLoadModule('/dev/mock/control.ts')) as typeof import('./control.ts');
      server.middlewares.use(async (request, response, next) => {
        const [, control, path] = /^(\/control)?\/api\/v1(\/.*)$/.exec(request.url ?? '') ?? [];
        if (!path) return next();
        const url = new URL(path, 'http://dev');
        const ask = { method: request.method ?? 'GET', path: url.pathname, query: url.searchParams, body: await bodyOf(request), role: roleOf(request), ifMatch: request.headers['if-match'] ?? null };
        const reply = (control ? answerOperators : answer)(ask);
        response.statusCode = reply.status;
        response.setHeader('Content-Type', reply.status < 400 ? 'application/json' : 'application/problem+json');
        if (reply.etag) response.setHeader('ETag', reply.etag);
        response.end(reply.body === undefined ? '' : JSON.stringify(reply.body));
      });
    },
  };
}
