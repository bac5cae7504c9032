import type { ApiClient, ApiClientInput } from '../../src/api-client/contract';
import { named, people } from './data';
import { ok, refuse, type Ask, type Reply } from './replies';

const clients: ApiClient[] = [];
const SECRET = 'Zq3vT8mKx1RwY6cBn0PfJd5HsLg2Ua7e';

export function apiClients(ask: Ask, id: string | undefined, rest: string): Reply {
  if (ask.method === 'GET') return ok(clients);
  const now = new Date().toISOString();
  if (!id) {
    const input = ask.body as ApiClientInput;
    const made: ApiClient = { id: input.id, clientId: `api-${input.id}`, name: input.name, roles: input.roles as string[], enabled: true, createdBy: named(people[7]!), createdAt: now, secretChangedAt: now };
    clients.push(made);
    return { status: 201, body: { client: made, secret: SECRET } };
  }
  const at = clients.findIndex((each) => each.id === id);
  if (at < 0) return refuse(404, 'api-client-not-found', '没有这个 API 客户端');
  if (ask.method === 'DELETE') {
    clients.splice(at, 1);
    return { status: 204 };
  }
  if (rest === '/secret') return ok({ client: Object.assign(clients[at]!, { secretChangedAt: now }), secret: SECRET });
  return ok(Object.assign(clients[at]!, { enabled: (ask.body as { enabled: boolean }).enabled }));
}
