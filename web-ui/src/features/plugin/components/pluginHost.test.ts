import { afterEach, expect, test, vi } from 'vitest';
import { ownPath, pluginHost } from './pluginHost';

let theme: 'light' | 'dark' = 'light';
const host = pluginHost({
  pluginId: 'notes', noConnection: 'no network', language: 'en', theme: () => theme, onTheme: () => () => undefined,
  person: { id: 'p1', name: 'Li' }, permissions: [], customerId: null, visitId: null, navigate: () => undefined, toast: () => undefined,
});
afterEach(() => vi.unstubAllGlobals());

test('calls go to the plugin’s own address, and bring what it answers', async () => {
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    asked.push(`${init.method} ${url} ${init.body ?? ''}`);
    return new Response('[1]');
  });
  expect(await host.get('/notes?customerId=c1')).toEqual([1]);
  await host.post('/notes', { text: 'x' });
  await host.delete('/notes/1');
  expect(asked).toEqual(['GET /api/v1/plugins/notes/notes?customerId=c1 ', 'POST /api/v1/plugins/notes/notes {"text":"x"}', 'DELETE /api/v1/plugins/notes/notes/1 ']);
});

test.each(['/../other/notes', '/../../people', 'notes', '/..'])('%s is not a path of the plugin', async (path) => {
  expect(() => ownPath('notes', path)).toThrow();
  await expect(host.get(path)).rejects.toThrow('not a path of notes');
});

test('a refusal is told with its status, slug and fields, and a lost connection in words', async () => {
  const errors = [{ field: 'text', code: 'required', message: 'missing' }];
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify({ slug: 'validation-failed', title: 't', detail: 'd', errors }), { status: 422 }));
  await expect(host.put('/notes/1', {})).rejects.toEqual({ status: 422, slug: 'validation-failed', detail: 'd', errors });
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('offline')));
  await expect(host.get('/notes')).rejects.toEqual({ status: 0, slug: 'no-connection', detail: 'no network', errors: [] });
});

test('the theme is always the one of now, and nothing of the host can be replaced', () => {
  theme = 'dark';
  expect(host.theme).toBe('dark');
  expect(Object.isFrozen(host)).toBe(true);
});
