import { VueQueryPlugin } from '@tanstack/vue-query';
import { createPinia } from 'pinia';
import { afterEach, expect, test, vi } from 'vitest';
import { createApp } from 'vue';
import { createMemoryHistory, createRouter } from 'vue-router';
import { i18n } from '@/shared/i18n';
import { pendingNames, refusedCommands } from '@/shared/offline';
import StartVisit from './StartVisit.vue';

const nobody = { tenantId: '-', personId: '-' };
const page = document.createElement('div');
const sent: string[] = [];
const kept = () => refusedCommands(nobody).map(({ name, command }) => [name, (command as { id: string }).id]);

afterEach(() => {
  vi.unstubAllGlobals();
  refusedCommands(nobody).forEach(({ dismiss }) => dismiss());
});

test('a visit past the limit of the month stays in the outbox, and tapping again gives the same one', async () => {
  let refusal: object | null = { slug: 'visits-limit-reached', detail: '本月拜访已用完' };
  vi.stubGlobal('fetch', async (_: string, init?: RequestInit) => {
    if (init?.method !== 'POST') return new Response('{"items":[],"nextCursor":null}');
    const { id } = JSON.parse(init.body as string) as { id: string };
    sent.push(id);
    return refusal === null ? new Response(JSON.stringify({ id, customer: { id: 'c1' } }), { status: 201 }) : new Response(JSON.stringify(refusal), { status: 403 });
  });
  const router = createRouter({ history: createMemoryHistory(), routes: [{ path: '/:rest(.*)*', component: { render: () => null } }] });
  const app = createApp(StartVisit, { customerId: 'c1', customerName: '蜗牛烘焙' });
  app.use(createPinia()).use(i18n).use(VueQueryPlugin).use(router).mount(page);
  const button = page.querySelector<HTMLElement>('button, van-button')!;

  button.click();
  await vi.waitFor(() => expect(kept()).toEqual([['visit.c1', sent[0]]]));
  button.click();
  await vi.waitFor(() => expect(sent).toHaveLength(2));
  await vi.waitFor(() => expect(kept()).toEqual([['visit.c1', sent[0]]]));
  expect(pendingNames(nobody)).toEqual([]);

  refusal = null;
  button.click();
  await vi.waitFor(() => expect(router.currentRoute.value.path).toBe(`/visits/${sent[0]}`));
  expect(kept()).toEqual([]);
  app.unmount();
});
