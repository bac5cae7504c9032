import { useQuery, useQueryClient } from '@tanstack/vue-query';
import { computed } from 'vue';
import { useDepartments } from '@/shared/reference';
import { departmentsApi } from '../api';
import { departmentTree } from '../model/tree';

/** The departments with how many people belong to each. */
export function useDepartmentTree() {
  const cache = useQueryClient();
  const query = useDepartments();
  const counts = useQuery({ queryKey: ['department-headcounts'], queryFn: departmentsApi.headcounts });
  const departments = computed(() => query.data.value ?? []);
  const people = computed(() => new Map((counts.data.value ?? []).map((each) => [each.departmentId, each.people])));
  return {
    query,
    departments,
    tree: computed(() => departmentTree(departments.value)),
    find: (id: string) => departments.value.find((each) => each.id === id),
    /** Null while it is not known. */
    peopleOf: (id: string): number | null => (counts.data.value ? (people.value.get(id) ?? 0) : null),
    refresh: () => Promise.all(['departments', 'department-headcounts', 'people'].map((key) => cache.invalidateQueries({ queryKey: [key] }))),
  };
}
