import { useQuery } from '@tanstack/vue-query';
import { computed } from 'vue';
import { useI18n } from 'vue-i18n';
import type { Shell } from '@/shared/extension';
import { pluginsApi } from '../api';
import { pluginEntrances } from '../model/entrances';

/** What a company turns on or off is in everybody's menu within minutes. */
const LOOK_AGAIN_MILLIS = 300_000;

export function useActivePlugins() {
  const { locale } = useI18n();
  return useQuery({ queryKey: computed(() => ['active-plugins', locale.value]), queryFn: ({ signal }) => pluginsApi.active(signal), staleTime: 60_000, refetchInterval: LOOK_AGAIN_MILLIS });
}

export function usePluginEntrances(shell: Shell) {
  const query = useActivePlugins();
  return computed(() => pluginEntrances(query.data.value ?? [], shell, shell === 'field' ? 'cluster-o' : 'Grid'));
}
