import { QueryClient, VueQueryPlugin } from '@tanstack/vue-query';
import { createPinia } from 'pinia';
import { afterEach, expect, test, vi } from 'vitest';
import { createApp, h, type ComputedRef } from 'vue';
import type { MeView, VisitView } from '@/api-client/contract';
import { useSession } from '@/shared/auth';
import { useOpenVisit } from './useOpenVisit';

afterEach(() => vi.unstubAllGlobals());

test('somebody who is in a shop at midnight is there still', async () => {
  const asked: string[] = [];
  const items = [{ id: 'v2', day: '2026-11-28', state: 'CHECKED_OUT' }, { id: 'v1', day: '2026-11-27', state: 'CHECKED_IN' }];
  vi.stubGlobal('fetch', async (address: string) => {
    asked.push(address);
    return new Response(JSON.stringify({ items, nextCursor: null }));
  });
  let open!: ComputedRef<VisitView | null>;
  const app = createApp({
    setup() {
      useSession().me = { id: 'p1', tenant: { timeZone: 'Asia/Shanghai' } } as MeView;
      open = useOpenVisit();
      return () => h('i');
    },
  });
  app.use(createPinia()).use(VueQueryPlugin, { queryClient: new QueryClient() }).mount(document.createElement('div'));
  await vi.waitFor(() => expect(open.value?.id).toBe('v1'));
  expect(asked).toEqual(['/api/v1/visits?limit=20&repId=p1']);
  app.unmount();
});
