import { useQueryClient } from '@tanstack/vue-query';
import { computed, reactive, ref, shallowRef, watch } from 'vue';
import { useI18n } from 'vue-i18n';
import type { CustomerView } from '@/api-client/contract';
import { useSession } from '@/shared/auth';
import { etagOf, isProblem, ProblemError, useWrite } from '@/shared/http';
import { useDraft, uuid7 } from '@/shared/offline';
import { useCustomFields } from '@/shared/reference';
import { customersApi } from '../api';
import { differences, resolved, type Side } from '../model/conflict';
import { emptyForm, formOf, inputOf, isBlankForm, problemsOf, type CustomerForm } from '../model/form';
import { placed, shows, type Shell } from '../model/problems';
import { useCustomer } from './useCustomer';

interface Kept {
  form: CustomerForm | null;
  /** What was loaded, to tell later who changed what. */
  before: CustomerForm | null;
  etag: string | null;
}

function isTouched({ form, before }: Kept): boolean {
  return before === null ? !isBlankForm(form) : JSON.stringify(form) !== JSON.stringify(before);
}

/** What is stored now, when a change was refused because of it. */
function storedInstead(error: unknown): CustomerView | null {
  return isProblem(error, 'stale-version') ? ((error.problem.current as CustomerView | undefined) ?? null) : null;
}

async function change(id: string, form: CustomerForm, etag: string | null): Promise<CustomerView> {
  try {
    return (await customersApi.change(id, inputOf(form), etag ?? '')).data;
  } catch (error) {
    const current = storedInstead(error);
    // An earlier attempt got through and its reply was lost: nobody else was faster.
    if (current !== null && differences(current, form).length === 0) return current;
    throw error;
  }
}

/**
 * Creating and editing a customer, for both shells: the draft that survives a reload, the refusals at their fields,
 * and the choice when somebody else was faster.
 *
 * @param id the customer to edit, or nothing to create one
 * @param shell whose inputs show the problems; what has no input there is told in `otherProblem` and `otherDetails`
 */
export function useCustomerForm(id: string | undefined, shell: Shell, onStored: (customer: CustomerView) => void) {
  const { t, te } = useI18n();
  const session = useSession();
  const cache = useQueryClient();
  const name = id ? `customer.${id}` : 'customer.new';
  const kept = useDraft<Kept>(session.owner, name, () => ({ form: id ? null : emptyForm(uuid7), before: null, etag: null }), isTouched);
  const { query, customer, etag } = useCustomer(id);
  const { fields } = useCustomFields();
  const touched = isTouched(kept.draft);
  if (id && !touched) kept.draft.form = null;
  const restored = ref(kept.restored.value && touched);
  const localProblems = reactive<Record<string, string>>({});
  const conflict = shallowRef<CustomerView | null>(null);

  function load(view: CustomerView, tag: string | null): void {
    Object.assign(kept.draft, { form: formOf(view), before: formOf(view), etag: tag ?? etagOf(view.version) });
  }
  watch(customer, (view) => view && kept.draft.form === null && load(view, etag.value), { immediate: true });

  const write = useWrite(
    ({ form, tag }: { form: CustomerForm; tag: string | null }) => (id ? change(id, form, tag) : customersApi.create(inputOf(form))),
    async (stored) => {
      kept.discard();
      cache.removeQueries({ queryKey: ['customers', 'one', stored.id] });
      await cache.invalidateQueries({ queryKey: ['customers'], refetchType: 'active' });
      onStored(stored);
    },
  );
  watch(write.error, (error) => {
    conflict.value = storedInstead(error);
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
  const problems = computed<Record<string, string>>(() => {
    const error = write.error.value;
    const [sent, now] = [write.variables.value?.form, kept.draft.form];
    const refused = error instanceof ProblemError && sent && now ? placed(error.problem.errors ?? [], sent, now) : {};
    const local = Object.entries(localProblems).map(([field, key]) => [field, t(key)] as const);
    return { ...refused, ...Object.fromEntries(local) };
  });
  function titleOf(place: string): string {
    const [root, key] = place.split('.', 2);
    const custom = root === 'customFields' ? fields.value.find((field) => field.key === key)?.label : undefined;
    const word = `customer.field.${place.replace(/[.[].*$/, '')}`;
    return custom ?? (te(word) ? t(word) : place);
  }
  const customKeys = computed(() => fields.value.map(({ key }) => key));
  /** Problems of the form for which this shell has no input. */
  const otherDetails = computed(() =>
    Object.entries(problems.value).filter(([place]) => !shows(shell, place, customKeys.value)).map(([place, message]) => `${titleOf(place)}: ${message}`),
  );
  /** A refusal that no field shows. */
  const otherProblem = computed(() => {
    const error = write.error.value;
    if (error === null || storedInstead(error) !== null) return null;
    const atFields = error instanceof ProblemError && (error.problem.errors?.length ?? 0) > 0;
    return atFields && otherDetails.value.length === 0 ? null : error;
  });

  return {
    form: computed(() => kept.draft.form), before: computed(() => kept.draft.before), query, restored, saving: write.isPending, conflict,
    unkept: kept.unkept, problems, otherProblem, otherDetails, save, settle, startOver, problemAt: (field: string) => problems.value[field] ?? '',
    cancelConflict: () => { conflict.value = null; },
  };
}
