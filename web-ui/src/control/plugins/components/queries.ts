import { useQuery, useQueryClient } from '@tanstack/vue-query';
import { computed } from 'vue';
import { pluginsApi } from '../api';

/** All plugins: there are a handful. */
export function usePlugins() {
  const cache = useQueryClient();
  const query = useQuery({ queryKey: ['plugins', 'list'], queryFn: pluginsApi.list });
  return {
    query,
    plugins: computed(() => query.data.value ?? []),
    refresh: () => cache.invalidateQueries({ queryKey: ['plugins'] }),
  };
}

/** Where a plugin fails, and who uses it. */
export function useHealth(id: string) {
  const failures = useQuery({ queryKey: ['plugins', 'failures', id], queryFn: () => pluginsApi.failures(id) });
  const tenants = useQuery({ queryKey: ['plugins', 'tenants', id], queryFn: () => pluginsApi.tenants(id) });
  return { failures, tenants };
}
