import { expect, test } from 'vitest';
import type { RoleView } from '@/api-client/contract';
import { clientInput, curlExample, placedAtInputs, problemsOfClient, rolesForClients } from './clientForm';

test('a client needs a name and a role', () => {
  expect(problemsOfClient({ name: ' ', roles: [] })).toEqual({ name: 'clients.problem.name', roles: 'clients.problem.roles' });
  expect(problemsOfClient({ name: 'ERP', roles: ['BOSS'] })).toEqual({});
  expect(clientInput('1', { name: ' ERP ', roles: ['BOSS'] })).toEqual({ id: '1', name: 'ERP', roles: ['BOSS'] });
});

test('no role that assigns roles is offered', () => {
  const roles = [{ code: 'REP', basis: 'REP' }, { code: 'ADMINISTRATOR', basis: 'ADMINISTRATOR' }, { code: 'x', basis: 'BOSS' }] as RoleView[];
  expect(rolesForClients(roles).map(({ code }) => code)).toEqual(['REP', 'x']);
});

test('a refused role is a problem of the roles, the first one counts', () => {
  expect(placedAtInputs([{ field: 'roles[1]', code: 'unknown', message: 'gone' }, { field: 'roles', code: 'x', message: 'later' }])).toEqual({ roles: 'gone' });
});

test('the example asks for a token where people sign in, and calls the platform with it', () => {
  const text = curlExample({ keycloakUrl: 'https://login.example/', realm: 'dianlu' }, 'https://app.example', 'api-1', 's3');
  expect(text).toContain('curl -s https://login.example/realms/dianlu/protocol/openid-connect/token');
  expect(text).toContain('client_id=api-1 -d client_secret=s3');
  expect(text).toContain('"https://app.example/api/v1/customers?limit=10"');
});
