import { useQuery } from '@tanstack/vue-query';
import { computed, type MaybeRefOrGetter, toValue } from 'vue';
import { customersApi } from '../api';

/** One customer. */
export function useCustomer(id: MaybeRefOrGetter<string | undefined>) {
  const query = useQuery({
    queryKey: computed(() => ['customers', 'one', toValue(id)]),
    queryFn: ({ signal }) => customersApi.get(toValue(id)!, signal),
    enabled: computed(() => Boolean(toValue(id))),
  });
  return { query, customer: computed(() => query.data.value?.data ?? null) };
}
