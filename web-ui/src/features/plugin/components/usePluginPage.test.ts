import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { effectScope, nextTick, ref, shallowRef, type EffectScope } from 'vue';
import type { PluginHost } from '@/shared/extension';
import { usePluginPage } from './usePluginPage';

const root = shallowRef<HTMLElement | null>(null);
const module = ref<string | null>('/plugin-pages/notes/1/web/a.js');
const asked: string[] = [];
let scope: EffectScope;
let mounts: (element: HTMLElement) => unknown;

function open(): ReturnType<typeof usePluginPage> {
  return scope.run(() => usePluginPage(root, module, () => ({}) as PluginHost, async (address) => {
    asked.push(address);
    return { default: { mount: (element: HTMLElement) => mounts(element) } };
  }))!;
}

beforeEach(() => {
  scope = effectScope();
  root.value = document.createElement('div');
  module.value = '/plugin-pages/notes/1/web/a.js';
  asked.length = 0;
  vi.spyOn(console, 'warn').mockImplementation(() => undefined);
});
afterEach(() => {
  scope.stop();
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('a page draws into an element of its own, and is taken away when it is left', async () => {
  const unmounted = vi.fn();
  mounts = async (element) => {
    element.textContent = 'notes';
    return unmounted;
  };
  const { state } = open();
  expect(state.value).toBe('loading');
  await vi.waitFor(() => expect(state.value).toBe('shown'));
  expect(root.value!.textContent).toBe('notes');
  scope.stop();
  expect(unmounted).toHaveBeenCalledOnce();
  expect(root.value!.childElementCount).toBe(0);
});

test('a page that throws leaves nothing behind, and is asked for anew when somebody tries again', async () => {
  mounts = (element) => {
    element.textContent = 'half';
    throw new Error('broken');
  };
  const { state, tryAgain } = open();
  await vi.waitFor(() => expect(state.value).toBe('failed'));
  expect(root.value!.childElementCount).toBe(0);
  mounts = () => undefined;
  tryAgain();
  await vi.waitFor(() => expect(state.value).toBe('shown'));
  expect(asked).toEqual(['/plugin-pages/notes/1/web/a.js', '/plugin-pages/notes/1/web/a.js?attempt=1']);
});

test('a module without mount is a broken page', async () => {
  const { state } = scope.run(() => usePluginPage(root, module, () => ({}) as PluginHost, async () => ({})))!;
  await vi.waitFor(() => expect(state.value).toBe('failed'));
});

test('a page that never draws itself is given up', async () => {
  vi.useFakeTimers();
  mounts = () => new Promise(() => undefined);
  const { state } = open();
  await vi.advanceTimersByTimeAsync(20_000);
  expect(state.value).toBe('failed');
});

test('a page that was left while it was coming is taken away when it comes', async () => {
  const unmounted = vi.fn();
  let come: (unmount: () => void) => void = () => undefined;
  mounts = () => new Promise((done) => (come = done));
  open();
  await vi.waitFor(() => expect(asked).toHaveLength(1));
  await nextTick();
  mounts = () => undefined;
  module.value = '/plugin-pages/notes/1/web/b.js';
  await vi.waitFor(() => expect(asked).toHaveLength(2));
  come(unmounted);
  await vi.waitFor(() => expect(unmounted).toHaveBeenCalledOnce());
});
