import { useQueryClient } from '@tanstack/vue-query';
import { computed, reactive, ref, shallowRef, watch } from 'vue';
import { useI18n } from 'vue-i18n';
import type { CustomerView } from '@/api-client/contract';
import { useSession } from '@/shared/auth';
import { isProblem, ProblemError, useWrite } from '@/shared/http';
import { useDraft, uuid7 } from '@/shared/offline';
import { customersApi, etagOf } from '../api';
import { resolved, type Side } from '../model/conflict';
import { emptyForm, formOf, inputOf, isBlankForm, problemsOf, type CustomerForm } from '../model/form';
import { useCustomer } from './useCustomer';

interface Kept {
  form: CustomerForm | null;
  /** What was loaded, to tell later who changed what. */
  before: CustomerForm | null;
  etag: string | null;
}

/**
 * Creating and editing a customer, for both shells: the draft that survives a reload, the refusals at their fields,
 * and the choice when somebody else was faster.
 *
 * @param id the customer to edit, or nothing to create one
 */
export function useCustomerForm(id: string | undefined, onStored: (customer: CustomerView) => void) {
  const { t } = useI18n();
  const session = useSession();
  const cache = useQueryClient();
  const name = id ? `customer.${id}` : 'customer.new';
  const kept = useDraft<Kept>(session.owner, name, () => ({ form: id ? null : emptyForm(uuid7), before: null, etag: null }));
  const { query, customer, etag } = useCustomer(id);
  const touched = id ? JSON.stringify(kept.draft.form) !== JSON.stringify(kept.draft.before) : !isBlankForm(kept.draft.form);
  if (id && !touched) kept.draft.form = null;
  const restored = ref(kept.restored.value && touched);
  const localProblems = reactive<Record<string, string>>({});
  const conflict = shallowRef<CustomerView | null>(null);

  function load(view: CustomerView, tag: string | null): void {
    Object.assign(kept.draft, { form: formOf(view), before: formOf(view), etag: tag ?? etagOf(view.version) });
  }
  watch(customer, (view) => view && kept.draft.form === null && load(view, etag.value), { immediate: true });

  const write = useWrite(
    async ({ form, tag }: { form: CustomerForm; tag: string | null }) =>
      id ? (await customersApi.change(id, inputOf(form), tag ?? '')).data : customersApi.create(inputOf(form)),
    async (stored) => {
      kept.discard();
      cache.removeQueries({ queryKey: ['customers', 'one', stored.id] });
      await cache.invalidateQueries({ queryKey: ['customers'], refetchType: 'active' });
      onStored(stored);
    },
  );
  watch(write.error, (error) => {
    if (isProblem(error, 'stale-version')) conflict.value = (error.problem.current as CustomerView | undefined) ?? null;
  });

  function clearProblems(): void {
    for (const field of Object.keys(localProblems)) delete localProblems[field];
  }
  function save(): void {
    const form = kept.draft.form;
    if (form === null || write.isPending.value) return;
    clearProblems();
    Object.assign(localProblems, problemsOf(form));
    if (Object.keys(localProblems).length === 0) write.mutate({ form: JSON.parse(JSON.stringify(form)), tag: kept.draft.etag });
  }
  /** Goes on with the chosen sides on top of what is stored now. */
  function settle(sides: Record<string, Side>): void {
    const current = conflict.value!;
    const form = resolved(current, kept.draft.form!, sides);
    Object.assign(kept.draft, { form, before: formOf(current), etag: etagOf(current.version) });
    conflict.value = null;
    write.reset();
    save();
  }
  function startOver(): void {
    kept.reset();
    restored.value = false;
    clearProblems();
    write.reset();
    if (customer.value) load(customer.value, etag.value);
  }
  function problemAt(field: string): string {
    if (localProblems[field]) return t(localProblems[field]);
    return write.error.value instanceof ProblemError ? (write.error.value.fieldMessage(field) ?? '') : '';
  }
  /** A refusal that no field shows. */
  const otherProblem = computed(() => {
    const error = write.error.value;
    if (error === null || isProblem(error, 'stale-version')) return null;
    return error instanceof ProblemError && error.problem.errors?.length ? null : error;
  });

  return {
    form: computed(() => kept.draft.form), before: computed(() => kept.draft.before), query, restored, saving: write.isPending, conflict, otherProblem,
    save, settle, startOver, problemAt,
    cancelConflict: () => { conflict.value = null; },
  };
}
