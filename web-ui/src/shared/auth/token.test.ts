import { expect, test } from 'vitest';
import { readToken } from './token';

function token(claims: object): string {
  const bytes = new TextEncoder().encode(JSON.stringify(claims));
  const payload = btoa(String.fromCharCode(...bytes)).replace(/\+/g, '-').replace(/\//g, '_');
  return `header.${payload}.signature`;
}

test('the company is read from both shapes of the claim', () => {
  expect(readToken(token({ organization: { acme: { id: '1' } }, name: 'Zoë ü' })).organization).toBe('acme');
  expect(readToken(token({ organization: ['acme'] })).organization).toBe('acme');
});

test('a token of no company or of two speaks for none', () => {
  expect(readToken(token({})).organization).toBeNull();
  expect(readToken(token({ organization: { a: {}, b: {} } })).organization).toBeNull();
  expect(readToken('nonsense').organization).toBeNull();
});

test('somebody is called by their name, else by how they sign in', () => {
  expect(readToken(token({ name: 'Zoë', preferred_username: 'zoe' })).name).toBe('Zoë');
  expect(readToken(token({ preferred_username: 'zoe' })).name).toBe('zoe');
  expect(readToken('nonsense').name).toBeNull();
});
