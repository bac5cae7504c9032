export interface Ask { method: string; path: string; query: URLSearchParams; body: unknown; role: string; ifMatch: string | null }
export interface Reply { status: number; body?: unknown; etag?: string }

export const ok = (body: unknown, etag?: string): Reply => ({ status: 200, body, ...(etag ? { etag } : {}) });
export const refuse = (status: number, slug: string, detail: string, more: object = {}): Reply => ({ status, body: { type: `https://dianlu.io/problems/${slug}`, slug, title: detail, status, detail, ...more } });

export function paged<T>(all: T[], query: URLSearchParams) {
  const from = Number(query.get('cursor') ?? 0);
  const limit = Number(query.get('limit') ?? 20);
  return { items: all.slice(from, from + limit), nextCursor: from + limit < all.length ? String(from + limit) : null };
}
