import { useQuery } from '@tanstack/vue-query';
import { computed } from 'vue';
import { useI18n } from 'vue-i18n';
import type { CustomFieldView, DepartmentView, MaturityView, Page, PersonView, RoleView, TagCount } from '@/api-client/contract';
import { http } from '../http';

/** Small lists that many rooms show. They change rarely: kept for five minutes. */
const KEPT_MILLIS = 300_000;

export function useMaturities() {
  const { locale } = useI18n();
  const query = useQuery({
    queryKey: computed(() => ['maturities', locale.value]),
    queryFn: () => http.get<MaturityView[]>('/maturities'),
    staleTime: KEPT_MILLIS,
  });
  const maturities = computed(() => [...(query.data.value ?? [])].sort((one, other) => one.order - other.order));
  const label = (code: string | null | undefined) =>
    code ? (maturities.value.find((each) => each.code === code)?.label ?? code) : '';
  return { query, maturities, label };
}

export function useCustomFields() {
  const query = useQuery({
    queryKey: ['custom-fields'],
    queryFn: () => http.get<CustomFieldView[]>('/custom-fields', { query: { subject: 'CUSTOMER' } }),
    staleTime: KEPT_MILLIS,
  });
  return { query, fields: computed(() => [...(query.data.value ?? [])].sort((one, other) => one.order - other.order)) };
}

export function useDepartments() {
  return useQuery({ queryKey: ['departments'], queryFn: () => http.get<DepartmentView[]>('/departments'), staleTime: KEPT_MILLIS });
}

/** The company's roles; those the platform comes with are named in the person's language. */
export function useRoles() {
  const { t, te } = useI18n();
  const query = useQuery({ queryKey: ['roles'], queryFn: () => http.get<RoleView[]>('/roles') });
  const roles = computed(() => query.data.value ?? []);
  const nameOf = (code: string) => (te(`reference.role.${code}`) ? t(`reference.role.${code}`) : (roles.value.find((each) => each.code === code)?.name ?? '…'));
  return { query, roles, nameOf };
}

export function useTags() {
  return useQuery({
    queryKey: ['customer-tags'],
    queryFn: () => http.get<TagCount[]>('/customer-tags'),
    staleTime: 60_000,
  });
}

/** @param enabled whether only those who work here now are wanted, as for a new owner */
export function findPeople(q: string, enabled: boolean, signal?: AbortSignal): Promise<Page<PersonView>> {
  return http.get<Page<PersonView>>('/people', { query: { q, limit: 50, enabled: enabled || null }, signal });
}

export function findPerson(id: string, signal?: AbortSignal): Promise<PersonView> {
  return http.get<PersonView>(`/people/${encodeURIComponent(id)}`, { signal });
}
