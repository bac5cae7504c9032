import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { configureHttp } from './client';
import { download } from './download';

describe('A file of the platform', () => {
  const tokens = vi.fn(async (renew: boolean) => (renew ? 'fresh' : 'old'));
  const onProblem = vi.fn();
  beforeEach(() => configureHttp({ accessToken: tokens, language: () => 'en', onProblem }));
  afterEach(() => vi.restoreAllMocks());

  it('comes with its name, asked for once more with a fresh token', async () => {
    const fetched = vi.spyOn(globalThis, 'fetch')
      .mockResolvedValueOnce(new Response('', { status: 401 }))
      .mockResolvedValueOnce(new Response('bytes', { status: 200, headers: { 'Content-Disposition': 'attachment; filename="notes-1.0.0.zip"' } }));
    const file = await download('/plugins/notes/data-export');
    expect(file.name).toBe('notes-1.0.0.zip');
    expect(await file.content.text()).toBe('bytes');
    expect(fetched.mock.calls[1]![1]!.headers).toMatchObject({ Authorization: 'Bearer fresh' });
  });

  it('that is refused is a problem, and everybody who asked to hears of it', async () => {
    vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response(JSON.stringify({ slug: 'plugin-failed', status: 502, title: 'x', detail: 'y' }), { status: 502, headers: { 'Content-Type': 'application/problem+json' } }));
    await expect(download('/plugins/notes/data-export')).rejects.toMatchObject({ problem: { slug: 'plugin-failed' } });
    expect(onProblem).toHaveBeenCalledOnce();
  });
});
