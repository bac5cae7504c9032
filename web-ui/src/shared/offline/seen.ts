import { dehydrate, hydrate, type DehydratedState, type InfiniteData, type Query, type QueryClient } from '@tanstack/vue-query';
import type { DraftOwner } from './drafts';

const CACHE = 'dianlu-seen';
const NEWEST_ANSWERS = 100;
/** Of a long list its beginning: when there is a network again, all of what is kept is asked for anew. */
const PAGES_OF_A_LIST = 3;
const WRITE_AFTER_MILLIS = 1_000;

const placeOf = ({ tenantId, personId }: DraftOwner) => `/seen/${tenantId}/${personId}`;

function shortened(data: unknown): unknown {
  const { pages, pageParams } = (data ?? {}) as Partial<InfiniteData<unknown>>;
  if (!Array.isArray(pages) || !Array.isArray(pageParams)) return data;
  return { pages: pages.slice(0, PAGES_OF_A_LIST), pageParams: pageParams.slice(0, PAGES_OF_A_LIST) };
}

/** At the sign-out, from whichever shell. */
export async function forgetSeen(): Promise<void> {
  try {
    await caches.delete(CACHE);
  } catch {
    // Switched off: there is nothing to forget.
  }
}

/** The newest answers of the platform, in a form that can be written down. */
export function seenOf(cache: QueryClient): DehydratedState {
  const newest = cache
    .getQueryCache()
    .getAll()
    .filter(({ state }) => state.data !== undefined)
    .sort((one, other) => other.state.dataUpdatedAt - one.state.dataUpdatedAt)
    .slice(0, NEWEST_ANSWERS);
  const kept = new Set<Query>(newest);
  const seen = dehydrate(cache, { shouldDehydrateQuery: (query) => kept.has(query), shouldDehydrateMutation: () => false });
  for (const { state } of seen.queries) {
    state.data = shortened(state.data);
    // What failed last, for want of a network, does not fail before it is tried again.
    Object.assign(state, { status: 'success', error: null, fetchFailureCount: 0, fetchFailureReason: null });
  }
  return seen;
}

/**
 * Keeps what a person saw on this device, in the cache storage of the browser, so that pages show it again without a
 * network: one person's at a time, until the sign-out. Where the browser keeps nothing, pages simply start empty.
 */
export function keepSeen(cache: QueryClient) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let owner: DraftOwner | null = null;

  async function write(): Promise<void> {
    timer = undefined;
    if (owner === null) return;
    try {
      await (await caches.open(CACHE)).put(placeOf(owner), new Response(JSON.stringify(seenOf(cache))));
    } catch {
      // No room, or storage is switched off.
    }
  }

  cache.getQueryCache().subscribe(({ type }) => {
    if (type === 'updated' && owner !== null) timer ??= setTimeout(write, WRITE_AFTER_MILLIS);
  });
  return {
    async open(whose: DraftOwner): Promise<void> {
      try {
        const seen = await (await caches.open(CACHE)).match(placeOf(whose));
        await caches.delete(CACHE);
        if (seen) hydrate(cache, (await seen.json()) as DehydratedState);
        // However young: what was done in the last second before the page closed is not in it.
        await cache.invalidateQueries({ refetchType: 'none' });
      } catch {
        // Switched off, or written by another version: the pages ask the platform.
      }
      owner = whose;
      await write();
    },
    async forget(): Promise<void> {
      owner = null;
      clearTimeout(timer);
      timer = undefined;
      await forgetSeen();
    },
  };
}
