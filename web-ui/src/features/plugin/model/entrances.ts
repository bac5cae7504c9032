import type { ActivePlugin } from '@/api-client/contract';
import type { Entrance, Shell } from '@/shared/extension';

/** After the daily work, before what only administrators open. */
const ORDER = 50;

/** @param about what the page is opened for, such as `{ customerId }` */
export function pageAddress(id: string, path: string, about: Record<string, string> = {}): string {
  const query = new URLSearchParams(about).toString();
  return `/plugins/${id}/${path}${query && `?${query}`}`;
}

/** The lines that the plugins of a company add to the menu of a shell. */
export function pluginEntrances(plugins: readonly ActivePlugin[], shell: Shell, icon: string): (Entrance & { text: string })[] {
  return plugins.flatMap(({ id, pages }) =>
    pages.flatMap(({ shell: of, path, menu }) => (of === shell && menu !== null ? [{ text: menu, icon, to: pageAddress(id, path), order: ORDER }] : [])),
  );
}

/** The pages that plugins offer at each customer; one without a line in the menu goes by the name of its plugin. */
export function customerPages(plugins: readonly ActivePlugin[], shell: Shell, customerId: string): { text: string; to: string }[] {
  return plugins.flatMap(({ id, name, pages }) =>
    pages.flatMap(({ shell: of, path, menu, atCustomer }) => (of === shell && atCustomer ? [{ text: menu ?? name, to: pageAddress(id, path, { customerId }) }] : [])),
  );
}

/** The page of a plugin at an address; null when the plugin is off or has no such page in this shell. */
export function pageAt(plugins: readonly ActivePlugin[], shell: Shell, id: string, path: string) {
  const plugin = plugins.find((each) => each.id === id);
  const page = plugin?.pages.find((each) => each.shell === shell && each.path === path);
  return plugin && page ? { plugin, page } : null;
}
