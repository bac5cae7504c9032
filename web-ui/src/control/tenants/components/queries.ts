import { useQuery, useQueryClient } from '@tanstack/vue-query';
import { computed } from 'vue';
import { useI18n } from 'vue-i18n';
import { isProblem } from '@/shared/http';
import { plansApi, provisioningApi, tenantsApi } from '../api';
import { askAgainIn } from '../model/progress';

const AFTER_FAILURE_MILLIS = 5_000;

export function usePlans() {
  const { locale } = useI18n();
  const query = useQuery({ queryKey: ['plans'], queryFn: plansApi.list });
  const plans = computed(() => query.data.value ?? []);
  return {
    query,
    plans,
    find: (code: string) => plans.value.find((plan) => plan.code === code),
    /** The plan's name in the reader's language, its code while the names are not known. */
    nameOf: (code: string) => plans.value.find((plan) => plan.code === code)?.names[locale.value] ?? code,
  };
}

/** One tenant, and what to do after it changed. */
export function useTenant(id: string) {
  const cache = useQueryClient();
  const query = useQuery({ queryKey: ['tenants', 'one', id], queryFn: ({ signal }) => tenantsApi.get(id, signal) });
  return {
    query,
    tenant: computed(() => query.data.value ?? null),
    refresh: () => Promise.all([cache.invalidateQueries({ queryKey: ['tenants'] }), cache.invalidateQueries({ queryKey: ['usage-warnings'] })]),
  };
}

/** How far a tenant's provisioning is, asked for again until it comes to rest. A tenant from before there was provisioning has none. */
export function useProvisioning(id: string) {
  const query = useQuery({
    queryKey: ['tenants', 'provisioning', id],
    queryFn: () => provisioningApi.progress(id).catch((error: unknown) => {
      if (isProblem(error, 'tenant-not-found')) return null;
      throw error;
    }),
    refetchInterval: ({ state }) => (state.data === null ? false : state.error ? AFTER_FAILURE_MILLIS : askAgainIn(state.data, state.dataUpdateCount)),
  });
  return { query, progress: computed(() => query.data.value ?? null) };
}
