import { computed } from 'vue';
import type { Shell } from '@/shared/extension';
import { pageAt } from '../model/entrances';
import { useActivePlugins } from './useActivePlugins';

/** The plugin and page at an address of this shell, as long as the plugin is on. */
export function usePluginAt(shell: Shell, address: () => { id: string; path: string }) {
  const query = useActivePlugins();
  const found = computed(() => pageAt(query.data.value ?? [], shell, address().id, address().path));
  return { query, found, title: computed(() => found.value?.page.menu ?? found.value?.plugin.name ?? '') };
}
