import { afterEach, expect, test, vi } from 'vitest';
import { isProblem } from '@/shared/http';
import { peopleApi } from './api';

afterEach(() => vi.unstubAllGlobals());

test('a person is let in or kept out as they were seen, and whoever was faster is told of', async () => {
  const asked: [string, RequestInit][] = [];
  const stale = { slug: 'stale-version', title: 't', status: 412, detail: 'd', current: { id: 'p1', version: 8 } };
  vi.stubGlobal('fetch', async (url: string, init: RequestInit) => {
    asked.push([url, init]);
    return new Response(JSON.stringify(stale), { status: 412, headers: { 'Content-Type': 'application/problem+json' } });
  });
  const refused = await peopleApi.enable({ id: 'p1', version: 7 }, false).catch((error: unknown) => error);
  expect(asked[0]![0]).toBe('/api/v1/people/p1/enablement');
  expect(new Headers(asked[0]![1].headers).get('If-Match')).toBe('"v7"');
  expect(asked[0]![1].body).toBe('{"enabled":false}');
  expect(isProblem(refused, 'stale-version') && refused.problem.current).toEqual({ id: 'p1', version: 8 });
});
