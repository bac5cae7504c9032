import { onScopeDispose, ref, watch, type Ref } from 'vue';
import type { PluginHost, PluginPage, PluginUnmount } from '@/shared/extension';

export type PageState = 'loading' | 'shown' | 'failed';
type Load = (module: string) => Promise<{ default?: unknown }>;

/** A page that has not drawn itself by then is taken for broken. */
const PATIENCE_MILLIS = 20_000;
const load: Load = (module) => import(/* @vite-ignore */ module);

function isPage(value: unknown): value is PluginPage {
  return typeof (value as PluginPage | undefined)?.mount === 'function';
}
function tooLate(): Promise<never> {
  return new Promise((_, refuse) => setTimeout(() => refuse(new Error('the page did not come')), PATIENCE_MILLIS));
}

/**
 * Loads the module of a plugin's page and mounts it into an element of its own; takes it away when the module changes or the
 * page is left. Whatever a plugin throws on the way ends here.
 *
 * @param module address of the module, or null while it is not known
 * @param host made anew for every mount
 */
export function usePluginPage(root: Readonly<Ref<HTMLElement | null>>, module: Readonly<Ref<string | null>>, host: () => PluginHost, loadModule: Load = load) {
  const state = ref<PageState>('loading');
  const attempt = ref(0);
  let leave: () => void = () => undefined;

  async function mount(element: HTMLElement, address: string, left: () => boolean): Promise<PluginUnmount | null> {
    // a browser remembers that a module could not be had: it is asked for under another name
    const { default: page } = await loadModule(attempt.value === 0 ? address : `${address}?attempt=${attempt.value}`);
    if (!isPage(page)) throw new Error(`${address} has no mount`);
    if (left()) return null;
    return (await page.mount(element, host())) ?? null;
  }
  function takeAway(unmount: PluginUnmount | null, element: HTMLElement): void {
    try {
      unmount?.();
    } catch (failure) {
      console.warn(failure);
    }
    element.remove();
  }
  function enter(into: HTMLElement, address: string): void {
    const element = into.appendChild(document.createElement('div'));
    let gone = false;
    let unmount: PluginUnmount | null = null;
    state.value = 'loading';
    const mounted = mount(element, address, () => gone).then((found) => {
      if (gone) takeAway(found, element);
      else unmount = found;
    });
    leave = () => {
      if (!gone) takeAway(unmount, element);
      gone = true;
    };
    Promise.race([mounted, tooLate()]).then(
      () => gone || (state.value = 'shown'),
      (failure: unknown) => {
        if (gone) return;
        console.warn(failure);
        leave();
        state.value = 'failed';
      },
    );
  }
  watch([root, module, attempt], ([into, address]) => {
    leave();
    if (into && address) enter(into, address);
  }, { immediate: true, flush: 'post' });
  onScopeDispose(() => leave());

  return { state, tryAgain: () => { attempt.value += 1; } };
}
